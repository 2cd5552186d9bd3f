import { number } from '#lib/i18n/format/number.ts';
import { stories } from '#lib/i18n/messages/stories.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { FormulaTerm, StoryNumber } from '#lib/model/story.ts';
import type { FigureWords } from './figure-words.ts';

/** A piece of a calculation; with its figure where it is the value of one, or taken from it. */
export interface WorkingPart {
  text: string;
  figure: { id: string; report: string } | null;
}

/** 14930人 = 50899人 − 35969人. */
export interface Working {
  said: string;
  parts: WorkingPart[];
}

const SIGN = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;

/** Whether anything was worked out: a count or a bound by itself is read off, not calculated. */
const calculated = ({ first, rest }: StoryNumber): boolean =>
  rest.length > 0 || first.kind === 'sum' || (first.kind === 'figure' && first.field === 'width');

/** How a story's own numbers come about, in words. */
export function workings(
  numbers: readonly StoryNumber[],
  figures: ReadonlyMap<string, FigureWords>,
  locale: Locale,
): Working[] {
  return numbers.filter(calculated).map(({ said, first, rest }) => ({
    said,
    parts: [
      ...termParts(first, figures, locale, rest.length > 0),
      ...rest.flatMap(({ operator, term }) => [
        plain(` ${SIGN[operator]} `),
        ...termParts(term, figures, locale, true),
      ]),
    ],
  }));
}

const plain = (text: string): WorkingPart => ({ text, figure: null });

function termParts(
  term: FormulaTerm,
  figures: ReadonlyMap<string, FigureWords>,
  locale: Locale,
  among: boolean,
): WorkingPart[] {
  const t = stories[locale];
  if (term.kind === 'count') return [plain(number(term.ids.length, locale))];
  if (term.kind === 'sum') {
    const values = term.ids.flatMap((id, at) => [
      ...(at > 0 ? [plain(' + ')] : []),
      value(id, figures),
    ]);
    return among ? [plain('('), ...values, plain(')')] : values;
  }
  const own = value(term.id, figures);
  if (term.field === 'value') return [own];
  return [{ ...own, text: t.fields[term.field](t.quoted(own.text)) }];
}

function value(id: string, figures: ReadonlyMap<string, FigureWords>): WorkingPart {
  const words = figures.get(id);
  return { text: words?.reading ?? id, figure: words ? { id, report: words.report } : null };
}
