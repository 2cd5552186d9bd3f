/** What is counted where the words behind a figure say more than its counter. */

interface Row {
  /** Units as the counter has them. */
  of: readonly string[];
  /** Behind the figure, within its clause. */
  behind: RegExp;
  unit: string;
}

const ROWS: readonly Row[] = [
  // 9位劳模雕像: a likeness is no person.
  {
    of: ['person'],
    behind: /^[^，。；、]{0,8}(?:雕塑|雕像|塑像|铜像|蜡像|画像)/,
    unit: 'item',
  },
  // 7个乡镇成立总工会: as many unions as townships.
  {
    of: ['township', 'village'],
    behind:
      /^[^，。；]{0,12}(?:成立|建立|组建|建起)(?:了|起)?[^，。；、]{0,4}(?:工会|联合会|党组织|党支部|协会|合作社|商会)/,
    unit: 'organisation',
  },
];

/** The unit of a measure, by the first row that fits it. */
export const unitCounted = (unit: string | null, behind: string): string | null =>
  ROWS.find((row) => unit !== null && row.of.includes(unit) && row.behind.test(behind))?.unit ??
  unit;
