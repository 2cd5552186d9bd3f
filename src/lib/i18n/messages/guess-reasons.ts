import type { DateGuess, Guesses, PlaceGuess } from '#lib/model/guess.ts';
import { area, type Area } from './type.ts';

interface Words {
  title: Record<Guesses['title']['reason'], string>;
  /** With the words that print it; of a text that prints none, the year its title names, or empty. */
  date: Record<DateGuess['reason'], (said: string) => string>;
  /** With what the text calls itself, where the registry has no such place. */
  place: Record<PlaceGuess['reason'], (said: string) => string>;
}

/** Why a text is taken to have this title, date and place. */
export const guessReasons: Area<Words> = area<Words>(
  {
    title: {
      heading: '文章开头的标题',
      no_heading: '开头没有标题',
    },
    date: {
      printed_head: (said) => `标题下印有“${said}”`,
      printed_tail: (said) => `文末印有“${said}”`,
      not_printed: (said) => (said === '' ? '文中没有印日期' : `文中没有印日期；标题提到${said}年`),
    },
    place: {
      named_most: () => '文中提得最多的地区',
      not_listed: (said) => `文中自称“${said}”，登记表里没有`,
      not_named: () => '文中没有提到登记表里的地区',
    },
  },
  {
    title: {
      heading: 'the heading the text begins with',
      no_heading: 'the text begins without a heading',
    },
    date: {
      printed_head: (said) => `"${said}" is printed below the title`,
      printed_tail: (said) => `"${said}" is printed at the end`,
      not_printed: (said) =>
        said === '' ? 'no date is printed' : `no date is printed; the title names ${said}`,
    },
    place: {
      named_most: () => 'the place the text names most',
      not_listed: (said) => `the text calls itself ${said}, which the registry lacks`,
      not_named: () => 'the text names no place of the registry',
    },
  },
);
