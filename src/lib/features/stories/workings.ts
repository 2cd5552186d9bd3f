import { full, spelt } from '#lib/i18n/format/number.ts';
import { withUnit } from '#lib/i18n/format/quantity.ts';
import { stories } from '#lib/i18n/messages/stories.ts';
import type { Figure } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { FormulaTerm, StoryNumber } from '#lib/model/story.ts';
import type { Source } from '../card/chart-data.ts';
import { figureWords } from './figure-words.ts';

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

export interface WorkingSource extends Pick<Source, 'registry' | 'reports'> {
  figures: ReadonlyMap<string, Figure[]>;
}

const SIGN = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;

/** Whether anything was worked out: a count or a bound by itself is read off, not calculated. */
const calculated = ({ first, rest }: StoryNumber): boolean =>
  rest.length > 0 || first.kind === 'sum' || (first.kind === 'figure' && first.field === 'width');

/** How a story's own numbers come about, in words. */
export function workings(
  numbers: readonly StoryNumber[],
  source: WorkingSource,
  locale: Locale,
): Working[] {
  const say = new Terms(source, locale);
  return numbers.filter(calculated).map(({ said, first, rest }) => ({
    said,
    parts: [
      ...say.term(first, rest.length > 0),
      ...rest.flatMap(({ operator, term }) => [
        plain(` ${SIGN[operator]} `),
        ...say.term(term, true),
      ]),
    ],
  }));
}

const plain = (text: string): WorkingPart => ({ text, figure: null });

/** Puts terms into words; a term among others that is a calculation itself stands in brackets. */
class Terms {
  constructor(
    readonly source: WorkingSource,
    readonly locale: Locale,
  ) {}

  term(term: FormulaTerm, among: boolean): WorkingPart[] {
    switch (term.kind) {
      case 'count':
        return [plain(full(term.ids.length, this.locale))];
      case 'report': {
        const report = this.source.reports.find(({ id }) => id === term.id);
        const year = report?.reference_date?.slice(0, 4) ?? '';
        return [plain(stories[this.locale].of(year, report?.[`short_${this.locale}`] ?? term.id))];
      }
      case 'sum':
        return bracketed(
          among,
          term.ids.flatMap((id, at) => [
            ...(at > 0 ? [plain(' + ')] : []),
            ...this.#field(id, 'value', false),
          ]),
        );
      case 'figure':
        return this.#field(term.id, term.field, among);
    }
  }

  #field(
    id: string,
    field: Extract<FormulaTerm, { kind: 'figure' }>['field'],
    among: boolean,
  ): WorkingPart[] {
    const [report = '', figure] =
      [...this.source.figures]
        .map(([report, rows]) => [report, rows.find((row) => row.id === id)] as const)
        .find(([, found]) => found !== undefined) ?? [];
    if (!figure) return [plain(id)];
    const { locale } = this;
    const t = stories[locale];
    const unit = this.source.registry.units.find((one) => one.id === figure.unit) ?? null;
    const amount = (n: number | null): string =>
      n === null ? '' : withUnit(spelt(n, locale), unit, locale);
    const linked = (text: string): WorkingPart => ({ text, figure: { id, report } });
    const { reading } = figureWords({ ...figure, report }, this.source, locale);
    const year = (date: string | null): string => date?.slice(0, 4) ?? '';
    switch (field) {
      case 'value':
        return [linked(reading)];
      case 'width':
        return bracketed(among, [
          linked(amount(figure.likely_high)),
          plain(' − '),
          linked(amount(figure.likely_low)),
        ]);
      case 'start':
      case 'end':
        return [linked(t.of(year(figure[`period_${field}`]), t.window(reading)))];
      case 'years':
        return [
          linked(
            t.of(
              t.yearsLong(Number(year(figure.period_end)) - Number(year(figure.period_start)) + 1),
              t.window(reading),
            ),
          ),
        ];
      default:
        return [linked(t.of(amount(figure[field]), t.fields[field](t.quoted(reading))))];
    }
  }
}

const bracketed = (brackets: boolean, parts: WorkingPart[]): WorkingPart[] =>
  brackets ? [plain('('), ...parts, plain(')')] : parts;
