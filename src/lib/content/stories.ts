import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cwd } from 'node:process';
import type { ChartChoice } from '#lib/chart/spec.ts';
import { DATASET } from '#lib/model/dataset.ts';
import type { AppError } from '#lib/model/error.ts';
import { LOCALES, type Locale } from '#lib/model/locale.ts';
import type { Story } from '#lib/model/story.ts';
import { logLine } from './log-line.ts';
import { loadSources, type Sources } from './sources.ts';
import { account } from './story/account.ts';
import { differences } from './story/differences.ts';
import type { StoryFlaw } from './story/flaw.ts';
import { readFrontMatter } from './story/front-matter.ts';
import { readMarkdown } from './story/markdown.ts';
import type { StoryWorld } from './story/world.ts';
import { loadTable } from './table.ts';

type SiteStory = Story<ChartChoice>;
type StoryError = Extract<AppError, { kind: 'story_invalid' }>;

const FOLDER = 'data/stories';
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const storyIds = (root: string): string[] =>
  existsSync(join(root, FOLDER))
    ? readdirSync(join(root, FOLDER), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];

/** What stories may name: what people write, and the findings of the committed dataset. */
function storyWorld(root: string, sources: Sources): StoryWorld {
  const { registry, charts, reports, notNumerals } = sources;
  const findings = loadTable(root, 'findings', `data/datasets/${DATASET}/findings.csv`).rows;
  const ids = (rows: { id: string }[]) => new Set(rows.map(({ id }) => id));
  return {
    figures: new Map(
      reports.flatMap(({ report, figures }) =>
        figures.rows.map((figure) => [figure.id, { ...figure, report: report.id }] as const),
      ),
    ),
    reports: new Map(reports.map(({ report }) => [report.id, report])),
    charts: new Map(charts.map((spec) => [spec.id, spec])),
    ids: {
      place: ids(registry.places),
      indicator: ids(registry.indicators),
      report: ids(reports.map(({ report }) => report)),
      finding: ids(findings),
      story: new Set(storyIds(root)),
    },
    names: [
      ...notNumerals.map(({ text }) => text),
      ...[...registry.places, ...registry.indicators].flatMap((one) => [one.name_zh, one.name_en]),
    ],
  };
}

/**
 * Reads one language of a story.
 * @param text the Markdown file, front matter included
 */
function readStory(
  id: string,
  locale: Locale,
  text: string,
  world: StoryWorld,
): { story: SiteStory | null; flaws: StoryFlaw[] } {
  const { front, flaws } = readFrontMatter(text.replaceAll('\r\n', '\n'));
  if (!front) return { story: null, flaws };
  const { meta, lines, body } = front;
  const { blocks, passages, flaws: wrong } = readMarkdown(body, locale, world);
  const head = (['title', 'standfirst'] as const).map((field) => ({
    text: meta[field],
    line: lines[field] ?? 1,
    figure: null,
  }));
  const { numbers, flaws: unaccounted } = account(
    [...head, ...passages],
    front.numbers,
    meta.reports,
    locale,
    world,
  );
  const figures = [...new Set(passages.flatMap(({ figure }) => figure ?? []))];
  const story = { id, locale, ...meta, blocks, figures, numbers };
  const all = [
    ...wrong,
    ...unaccounted,
    ...cited(story, world).map((cause) => ({ line: lines.reports ?? 1, cause })),
  ];
  return { story, flaws: all.sort((a, b) => a.line - b.line) };
}

/** A story names the reports it draws on, and no others. */
function cited({ reports, figures }: SiteStory, world: StoryWorld): string[] {
  const drawn = new Set(figures.map((id) => world.figures.get(id)?.report));
  return [
    ...reports
      .filter((id) => !drawn.has(id))
      .map((id) => `reports: no figure of "${id}" is linked`),
    ...[...drawn].filter((id) => !reports.includes(id ?? '')).map((id) => `reports: lacks "${id}"`),
  ];
}

/** Reads every story, in both languages; whatever is wrong is named with its file and line. */
export function loadStories(
  root: string,
  sources: Sources,
): { stories: SiteStory[]; errors: StoryError[] } {
  const world = storyWorld(root, sources);
  const stories: SiteStory[] = [];
  const errors: StoryError[] = [];
  for (const id of storyIds(root)) {
    const wrong = (file: string, { line, cause }: StoryFlaw) =>
      errors.push({ kind: 'story_invalid', file, line, cause });
    if (!ID.test(id)) wrong(`${FOLDER}/${id}`, { line: 1, cause: 'lower case words, hyphens' });
    const read = LOCALES.map((locale): SiteStory | null => {
      const file = `${FOLDER}/${id}/${locale}.md`;
      if (!existsSync(join(root, file))) {
        wrong(file, { line: 1, cause: 'a story is told in both languages' });
        return null;
      }
      const { story, flaws } = readStory(id, locale, readFileSync(join(root, file), 'utf8'), world);
      for (const flaw of flaws) wrong(file, flaw);
      return story;
    });
    const [zh, en] = read;
    if (zh && en)
      for (const cause of differences(zh, en)) wrong(`${FOLDER}/${id}/en.md`, { line: 1, cause });
    stories.push(...read.filter((story) => story !== null));
  }
  return { stories, errors };
}

let cached: SiteStory[] | undefined;

/**
 * The stories of the working directory, the latest first; read once per process.
 * @throws Error that names file and line of whatever is wrong; the build ends there
 */
export function siteStories(locale: Locale): SiteStory[] {
  if (!cached) {
    const { stories, errors } = loadStories(cwd(), loadSources(cwd()));
    if (errors.length > 0)
      throw new Error(['data/stories is not valid:', ...errors.map(logLine)].join('\n'));
    cached = stories;
  }
  return cached
    .filter((story) => story.locale === locale)
    .sort((a, b) => b.published.localeCompare(a.published) || a.id.localeCompare(b.id));
}
