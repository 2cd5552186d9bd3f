import { fromMarkdown } from 'mdast-util-from-markdown';
import type { ChartChoice } from '#lib/chart/spec.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { StoryBlock, StoryInline, StoryStep } from '#lib/model/story.ts';
import type { Passage } from './account.ts';
import { isOption, type Line, readState } from './chart-state.ts';
import type { StoryFlaw } from './flaw.ts';
import { readLink } from './link.ts';
import type { StoryWorld } from './world.ts';

type Node = ReturnType<typeof fromMarkdown>['children'][number];
type Paragraph = Extract<Node, { type: 'paragraph' }>;
type Inline = Paragraph['children'][number];
type Code = Extract<Node, { type: 'code' }>;

/** What a story's Markdown says. */
interface ReadMarkdown {
  blocks: StoryBlock<ChartChoice>[];
  /** Every run of prose, for the numbers in it. */
  passages: Passage[];
  flaws: StoryFlaw[];
}

/**
 * Reads the Markdown of a story into blocks. It knows headings of two levels, paragraphs, lists,
 * quotations, emphasis, links, and fences of charts; anything else, HTML above all, is a flaw.
 * @param text empty lines may stand in place of the front matter, so that lines are the file's
 */
export function readMarkdown(text: string, locale: Locale, world: StoryWorld): ReadMarkdown {
  const reader = new Reader(locale, world);
  const blocks = fromMarkdown(text).children.flatMap((node) => reader.block(node));
  return { blocks, passages: reader.passages, flaws: reader.flaws };
}

/** Remains of Markdown that opened nothing: ** before a Chinese quotation mark does not. */
const REMAINS = /\*\*|__|\]\(|`/;
const HAN = /[\p{Script=Han}“”‘’（）]*\p{Script=Han}[\p{Script=Han}“”‘’（）]*/gu;

class Reader {
  readonly passages: Passage[] = [];
  readonly flaws: StoryFlaw[] = [];
  /** Added to the lines of Markdown that stands inside a fence. */
  #offset = 0;

  constructor(
    readonly locale: Locale,
    readonly world: StoryWorld,
  ) {}

  #line(node: Node | Inline): number {
    return (node.position?.start.line ?? 1) + this.#offset;
  }

  #flaw(node: Node | Inline, cause: string): [] {
    this.flaws.push({ line: this.#line(node), cause });
    return [];
  }

  block(node: Node): StoryBlock<ChartChoice>[] {
    switch (node.type) {
      case 'heading':
        if (node.depth !== 2 && node.depth !== 3)
          return this.#flaw(node, 'headings are ## or ###: the title stands in the front matter');
        return [{ kind: 'heading', level: node.depth, children: this.#inlines(node.children) }];
      case 'paragraph':
        return [{ kind: 'paragraph', children: this.#inlines(node.children) }];
      case 'blockquote':
        return node.children.flatMap((child) =>
          child.type === 'paragraph'
            ? [{ kind: 'quote' as const, children: this.#inlines(child.children) }]
            : this.#flaw(child, `a ${child.type} cannot stand in a quotation`),
        );
      case 'list':
        return [
          {
            kind: 'list',
            ordered: node.ordered ?? false,
            items: node.children.map((item) => {
              const [only, ...more] = item.children;
              if (only?.type === 'paragraph' && more.length === 0)
                return this.#inlines(only.children);
              return this.#flaw(only ?? node, 'an item of a list is one paragraph');
            }),
          },
        ];
      case 'code':
        return this.#fence(node);
      case 'html':
        return this.#flaw(node, 'HTML has no place in a story');
      default:
        return this.#flaw(node, `a ${node.type} has no place in a story`);
    }
  }

  #inlines(nodes: readonly Inline[], figure: string | null = null): StoryInline[] {
    return nodes.flatMap((node) => this.#inline(node, figure));
  }

  #inline(node: Inline, figure: string | null): StoryInline[] {
    switch (node.type) {
      case 'text':
        return this.#text(node, figure);
      case 'emphasis':
      case 'strong':
        return [{ kind: node.type, children: this.#inlines(node.children, figure) }];
      case 'link': {
        const to = readLink(node.url, this.world);
        if (typeof to === 'string') return this.#flaw(node, to);
        if (node.children.length === 0) return this.#flaw(node, 'a link needs its words');
        const target = to.kind === 'figure' ? to.id : null;
        return [{ kind: 'link', to, children: this.#inlines(node.children, target) }];
      }
      case 'html':
        return this.#flaw(node, 'HTML has no place in a story');
      default:
        return this.#flaw(node, `a ${node.type} has no place in a story`);
    }
  }

  #text(node: Extract<Inline, { type: 'text' }>, figure: string | null): StoryInline[] {
    // Chinese takes no space where a line was broken.
    const text = node.value
      .replace(/([\p{Script=Han}\p{P}])\n(?=[\p{Script=Han}\p{P}])/gu, '$1')
      .replace(/\n/g, ' ');
    if (REMAINS.test(text)) this.#flaw(node, `Markdown that opens nothing: "${text}"`);
    this.passages.push({ text, line: this.#line(node), figure });
    if (this.locale === 'zh') return [{ kind: 'text', text }];
    return parts(text, HAN).map(([part, chinese]) => ({
      kind: 'text',
      text: part,
      ...(chinese ? { chinese: true as const } : {}),
    }));
  }

  #fence(node: Code): StoryBlock<ChartChoice>[] {
    const { lang, meta, value } = node;
    if (lang !== 'chart' && lang !== 'steps')
      return this.#flaw(node, 'a fence is ```chart <id> or ```steps <id>');
    const spec = this.world.charts.get(meta?.trim() ?? '');
    if (!spec) return this.#flaw(node, `there is no chart "${meta?.trim() ?? ''}"`);
    const first = this.#line(node) + 1;
    const lines = value.split('\n').map((text, i): Line => ({ text, line: first + i }));
    if (lang === 'chart') {
      const { state, flaws } = readState(spec, lines.filter(filled), this.world);
      this.flaws.push(...flaws);
      if (state.figures) this.#flaw(node, 'figures: only a step points at single figures');
      return [{ kind: 'chart', chart: spec.id, state }];
    }
    const steps = paragraphsOf(lines).map((own): StoryStep<ChartChoice> => {
      const options = own.filter(isOption);
      const prose = own.slice(options.length);
      const { state, flaws } = readState(spec, options, this.world);
      this.flaws.push(...flaws);
      return { state, children: this.#step(prose, own[0]?.line ?? first) };
    });
    if (steps.length < 2) this.#flaw(node, 'steps are two paragraphs or more');
    return [{ kind: 'steps', chart: spec.id, steps }];
  }

  /** The prose of a step: one paragraph, after its options. */
  #step(prose: readonly Line[], line: number): StoryInline[] {
    const at = prose[0]?.line ?? line;
    this.#offset = at - 1;
    const [only, ...more] = fromMarkdown(prose.map(({ text }) => text).join('\n')).children;
    let children: StoryInline[] = [];
    if (only?.type === 'paragraph' && more.length === 0) children = this.#inlines(only.children);
    else this.flaws.push({ line: at, cause: 'a step is its options, then one paragraph' });
    this.#offset = 0;
    return children;
  }
}

const filled = ({ text }: Line): boolean => text.trim() !== '';

/** Runs of lines between empty ones. */
function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [[]];
  for (const line of lines)
    if (filled(line)) paragraphs.at(-1)?.push(line);
    else paragraphs.push([]);
  return paragraphs.filter((own) => own.length > 0);
}

/** A text cut where a pattern begins and ends. */
function parts(text: string, pattern: RegExp): [text: string, matches: boolean][] {
  const cut: [string, boolean][] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    cut.push([text.slice(from, index), false], [found, true]);
    from = index + found.length;
  }
  return [...cut, [text.slice(from), false] as [string, boolean]].filter(([part]) => part !== '');
}
