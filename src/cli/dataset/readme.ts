import type { Report } from '#lib/model/report.ts';
import type { DatasetTable } from './tables.ts';

/** The README that lies beside the tables: what they are, how to read them, what not to do. */
export function datasetReadme(
  tables: readonly DatasetTable[],
  reports: readonly Report[],
  version: string,
): string {
  const resources = tables.map(
    ({ path, title, rows }) => `| \`${path}\` | ${rows.length} | ${title} |`,
  );
  const titles = reports.map(({ id, title_en }) => `- \`${id}\`: ${title_en}`);
  return `# 工会报告数字 · Figures of trade-union reports

Version ${version}. Made from \`data/reports/\` by \`youju build-data\`; do not edit by hand.

报告里的数字逐个读出，每个都带着限定词、时段和出处。报告是成绩的自述，不是统计。
空格表示没有说，不是零；\`4000多万\`有下界没有上界；\`近三年\`是一段时间，不是一年。

Figures read one by one in newspaper reports, each with its qualifier, its window and its place in
the text. Reports of achievement are not statistics. An empty cell means "not stated", never zero.

| file | rows | holds |
| --- | --: | --- |
${resources.join('\n')}

\`load.sql\` reads them into DuckDB with every column typed: \`duckdb -init load.sql\`, in this folder.
Left to guess, it makes numbers of county codes.

## How to read an observation

- \`value\` is what is printed, in the \`unit\`; \`low\` and \`high\` are the bounds that the words force.
  \`more_than\`, \`nearly\` and \`less_than\` exclude the bound. Draw and quote these.
- \`likely_low\` and \`likely_high\` are the reading interval: what a reader takes the words to mean.
  They are derived from the words by rule and stand here because order and rank need them (else
  every 近 and 多 would rank anywhere); never draw or quote them. Empty \`likely_high\`: open above.
- \`period_start\`/\`period_end\` are ISO 8601 at the precision stated; a window is not a point and is
  never divided by its years. Without dates, \`period_text\` and \`period_basis\` say why.
- \`note_zh\`, \`note_en\` say what the other columns cannot: a village inside a county, a partner who
  paid. They belong to the figure and travel with it.
- \`repeat_of\`: the report says it again; count it once. \`part_of\`: contained in another figure.
- \`suspect\`: implausible as printed and kept as printed.
- Figures of zones are already contained in the county of \`places.counted_in\`: never add both.
- \`findings.csv\` lists what does not add up. Contradictions are shown, not repaired.
- \`start\`/\`end\` are UTF-16 offsets into the text whose sha256 stands in \`registry/reports.csv\`; the texts
  themselves belong to their newspapers and are not part of this dataset.

## Sources

Titles as printed, dates and checksums: \`registry/reports.csv\`.

${titles.join('\n')}

Licence of the data we made: CC BY 4.0.
`;
}
