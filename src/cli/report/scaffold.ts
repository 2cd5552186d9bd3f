/** A new report as the files of its folder, from its text and what is known of it. */
import { createHash } from 'node:crypto';
import { coveredBy, describeReport, type KnownReport } from '#lib/extract/describe.ts';
import { draftsOf, type Draft } from '#lib/extract/draft.ts';
import { extract } from '#lib/extract/extract.ts';
import { withKnownUnits } from '#lib/extract/known-units.ts';
import { structureOf } from '#lib/extract/structure.ts';
import type { Figure } from '#lib/model/figure.ts';
import type { Registry } from '#lib/model/registry.ts';
import type { Report } from '#lib/model/report.ts';
import { lacking } from '#lib/reports/lacking.ts';

type Known = Omit<KnownReport, 'sha256'>;

export interface Scaffold {
  report: Report;
  /** Rows that are complete: everything that is no measure. */
  figures: Figure[];
  /** Rows that an editor has to complete. */
  drafts: Draft[];
  /** Units of numbers that are no measures and that the registry lacks; their values were left out. */
  unitsUnknown: string[];
}

/** The rows and the description of a new report; nothing of it is accepted yet. */
export function scaffold(
  text: string,
  known: Known,
  registry: Registry,
  notNumerals: readonly string[],
): Scaffold {
  const { places } = registry;
  const options = { reference: known.date.value, place: known.place };
  const candidates = extract(text, { ...options, registry: { places }, names: notNumerals });
  const { drafts: rows, unknown } = withKnownUnits(draftsOf(candidates, known.id), registry.units);
  const complete = ({ figure }: Draft): boolean =>
    figure.role !== 'measure' && lacking(figure, registry).length === 0;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const described = describeReport(text, { ...known, sha256 }, places, structureOf(text));
  return {
    report: {
      ...described,
      covers: coveredBy(
        rows.map(({ figure }) => figure),
        places,
        described.subject_place,
      ),
    },
    figures: rows.filter(complete).map(({ figure }) => figure),
    drafts: rows.filter((row) => !complete(row)),
    unitsUnknown: unknown,
  };
}
