import type { Figure, Finding, ObservationRow } from '#lib/model/figure.ts';
import { findings } from '#lib/i18n/messages/findings.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Report } from '#lib/model/report.ts';
import { comparability } from '#lib/shape/comparability.ts';
import { observe } from '#lib/shape/observe.ts';
import { sentences } from '#lib/chart/card/caveat-sentences.ts';
import { reportOf, type Names, type Source } from '../evidence/reportFile.ts';
import { type ByRule, contradictionsByRule, pairKey } from './by-rule.ts';

/** One side of a finding: the figure, and the report it stands in. */
export interface Side {
  figure: Figure;
  report: Pick<Report, 'id' | 'title_zh' | 'title_en' | 'date' | 'sections' | 'paragraphs'>;
}

/** A finding, or a contradiction by rule, with everything its card shows. */
export interface Case extends Pick<Finding, 'id' | 'kind' | 'note_zh' | 'note_en'> {
  /** Of a finding: whether somebody explained it. Null of a contradiction by rule. */
  state: Finding['state'] | null;
  sides: Side[];
  /** Whether two observations that disagree may be held against each other; empty for other cases. */
  compared: string[];
  /** Whether the rules of comparison find the pair by themselves. */
  byRule: boolean;
}

/** What the page of findings shows: the cases, the names they use, every check with its count. */
export interface Findings {
  /** What the checks returned, and only that; contradictions first. */
  cases: Case[];
  /** Pairs that cannot both stand by the rules of comparison, and that no check returned. */
  byRule: Case[];
  names: Names;
  checks: { name: string; sql: string; found: number }[];
  /** What holding the figures pair by pair finds, whether or not a check returned it. */
  pairs: { observations: number; found: number };
}

/** What comparability says of a case's two figures; nothing where they are not two observations. */
function comparedSides(
  ids: readonly string[],
  { registry, observations }: Content,
  locale: Locale,
): string[] {
  const [a, b, ...more] = ids.flatMap((id) => {
    const row = observations.find(({ figure }) => figure === id);
    return row ? [observe(row)] : [];
  });
  if (!a || !b || more.length > 0 || ids.length > 2) return [];
  const compared = comparability(a, b, registry);
  return compared.verdict === 'comparable'
    ? [findings[locale].comparable]
    : sentences([a, b], registry, locale).reasons(compared);
}

/** The site's content as far as the findings name it. */
export type Content = Source & { observations: readonly ObservationRow[] };

/** Puts the findings, and apart from them what only the rules find, beside their figures. */
export function findingsPage(
  site: Content,
  checks: { name: string; sql: string }[],
  locale: Locale,
): Findings {
  const side = (id: string): Side[] => {
    const of = reportOf(id);
    const report = site.reports.find((one) => one.id === of);
    const figure = of === null ? undefined : site.figures.get(of)?.find((one) => one.id === id);
    if (!report || !figure) return [];
    const { title_zh, title_en, date, sections, paragraphs } = report;
    return [{ figure, report: { id: report.id, title_zh, title_en, date, sections, paragraphs } }];
  };
  const pairs = contradictionsByRule(site);
  const found = new Set(pairs.map((pair) => pairKey(pair.figures)));
  const checked = new Set(site.findings.map((finding) => pairKey(finding.figures)));
  const caseOf = (one: Finding | ByRule): Case => ({
    ...{ id: one.id, kind: one.kind, note_zh: one.note_zh, note_en: one.note_en },
    state: 'state' in one ? one.state : null,
    sides: one.figures.flatMap(side),
    compared: comparedSides(one.figures, site, locale),
    byRule: found.has(pairKey(one.figures)),
  });
  const cases = site.findings.map(caseOf);
  const byRule = pairs.filter((pair) => !checked.has(pairKey(pair.figures))).map(caseOf);
  const first = ({ kind }: Case): number => (kind === 'contradiction' ? 0 : 1);
  const figures = [...cases, ...byRule].flatMap((one) => one.sides.map(({ figure }) => figure));
  const used = (key: 'place' | 'indicator' | 'unit') => new Set(figures.map((f) => f[key]));
  const [places, indicators, units] = [used('place'), used('indicator'), used('unit')];
  return {
    cases: cases.sort((a, b) => first(a) - first(b)),
    byRule: byRule.sort((a, b) => first(a) - first(b)),
    names: {
      places: site.registry.places.filter(({ id }) => places.has(id)),
      indicators: site.registry.indicators.filter(({ id }) => indicators.has(id)),
      units: site.registry.units.filter(({ id }) => units.has(id)),
    },
    checks: checks.map(({ name, sql }) => ({
      name,
      sql,
      found: site.findings.filter((finding) => finding.check === name).length,
    })),
    pairs: { observations: site.observations.length, found: pairs.length },
  };
}
