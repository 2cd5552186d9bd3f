import type { Figure, Finding, ObservationRow } from '#lib/model/figure.ts';
import { findings } from '#lib/i18n/messages/findings.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Report } from '#lib/model/report.ts';
import { comparability } from '#lib/shape/comparability.ts';
import { observe } from '#lib/shape/observe.ts';
import { sentences } from '../caveat-sentences.ts';
import { reportOf, type Names, type Source } from '../evidence/reportFile.ts';
import { computedFindings, pairKey } from './computed.ts';

/** One side of a finding: the figure, and the report it stands in. */
export interface Side {
  figure: Figure;
  report: Pick<Report, 'id' | 'title_zh' | 'title_en' | 'date' | 'sections' | 'paragraphs'>;
}

/** A finding with everything its card shows. */
export interface Case {
  finding: Omit<Finding, 'figures'>;
  sides: Side[];
  /** Whether two observations that disagree may be held against each other; empty for other findings. */
  compared: string[];
  /** Whether a check found it, the rules of comparison by themselves, or both. */
  by: 'check' | 'rules' | 'both';
}

/** What the page of findings shows: the cases, the names they use, every check with its count. */
export interface Findings {
  cases: Case[];
  names: Names;
  checks: { name: string; sql: string; found: number }[];
  /** What holding the figures pair by pair finds, and how much of it no check lists. */
  pairs: { observations: number; found: number; alone: number };
}

/** What comparability says of a finding's two figures; nothing where they are not two observations. */
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

/** Puts the findings of the checks and of the rules beside their figures, contradictions first. */
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
  const computed = computedFindings(site);
  const checked = new Set(site.findings.map((finding) => pairKey(finding.figures)));
  const again = new Set(computed.map((finding) => pairKey(finding.figures)));
  const alone = computed.filter((finding) => !checked.has(pairKey(finding.figures)));
  const cases = [...site.findings, ...alone].map(({ figures, ...finding }): Case => ({
    finding,
    sides: figures.flatMap(side),
    compared: comparedSides(figures, site, locale),
    by: !checked.has(pairKey(figures)) ? 'rules' : again.has(pairKey(figures)) ? 'both' : 'check',
  }));
  const first = (one: Case): number => (one.finding.kind === 'contradiction' ? 0 : 1);
  const figures = cases.flatMap((one) => one.sides.map(({ figure }) => figure));
  const used = (key: 'place' | 'indicator' | 'unit') => new Set(figures.map((f) => f[key]));
  const [places, indicators, units] = [used('place'), used('indicator'), used('unit')];
  return {
    cases: cases.sort((a, b) => first(a) - first(b)),
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
    pairs: {
      observations: site.observations.length,
      found: computed.length,
      alone: alone.length,
    },
  };
}
