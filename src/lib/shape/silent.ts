/** The places that were asked for and of which no row speaks: drawn as 无报告, never as zero. */
export function silent(asked: readonly string[], rows: readonly { place: string }[]): string[] {
  const heard = new Set(rows.map((row) => row.place));
  return asked.filter((place) => !heard.has(place));
}
