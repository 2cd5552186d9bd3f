import { ROLES, type Figure, type Role } from '#lib/model/figure.ts';
import type { Report } from '#lib/model/report.ts';
import { locate, type Location } from '#lib/reports/locate.ts';

/** The figures of one paragraph of a report. */
export interface ParagraphGroup {
  paragraph: number;
  figures: Figure[];
}

/** The figures of one section, by paragraph. */
export interface SectionGroup {
  section: Location['section'];
  paragraphs: ParagraphGroup[];
}

/** Figures in text order, as sections and paragraphs; those without a figure are left out. */
export function groups(
  report: Pick<Report, 'sections' | 'paragraphs'>,
  figures: readonly Figure[],
): SectionGroup[] {
  const result: SectionGroup[] = [];
  for (const figure of figures) {
    const { section, paragraph } = locate(report, figure.start);
    let last = result.at(-1);
    if (last?.section?.number !== section?.number || !last)
      result.push((last = { section, paragraphs: [] }));
    const group = last.paragraphs.at(-1);
    if (group?.paragraph === paragraph) group.figures.push(figure);
    else last.paragraphs.push({ paragraph, figures: [figure] });
  }
  return result;
}

/** How many figures of each role there are, in the order of `ROLES`; roles without one are left out. */
export const roleCounts = (figures: readonly Pick<Figure, 'role'>[]): { role: Role; n: number }[] =>
  ROLES.map((role) => ({ role, n: figures.filter((f) => f.role === role).length })).filter(
    ({ n }) => n > 0,
  );

/** The role a link asks for; null for all, and for a word that is no role. */
export const roleFrom = (params: URLSearchParams): Role | null =>
  ROLES.find((role) => role === params.get('role')) ?? null;

/** The address of the same page that shows a role (null for all) and a figure. */
export function addressOf(page: URL, role: Role | null, figure: string | null): string {
  const address = new URL(page);
  if (role === null) address.searchParams.delete('role');
  else address.searchParams.set('role', role);
  address.hash = figure ?? '';
  return address.href;
}
