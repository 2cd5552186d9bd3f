/** What the desk does with what is on the screen: bringing a figure into sight, reading a selection. */
import type { Figure } from '#lib/model/figure.ts';
import type { Report } from '#lib/model/report.ts';
import { blocks } from '../../reading/blocks.ts';
import { offsetIn } from './spans.ts';

/** Room left around what is brought into sight, in pixels. */
const MARGIN = 8;

/** Scrolls a pane, and nothing else of the page, until an element in it is in sight. */
export function intoView(
  pane: HTMLElement | undefined,
  element: Element | null | undefined,
  where: 'centre' | 'nearest',
): void {
  if (!pane || !element || pane.clientHeight === 0) return;
  const place = (): void => {
    const [outer, inner] = [pane.getBoundingClientRect(), element.getBoundingClientRect()];
    const above = inner.top - outer.top - MARGIN;
    const below = inner.bottom - outer.bottom + MARGIN;
    if (where === 'centre') pane.scrollTop += inner.top - outer.top - outer.height / 2;
    else if (above < 0) pane.scrollTop += above;
    else if (below > 0) pane.scrollTop += below;
  };
  place();
  // What was out of sight had a guessed height; now that it is laid out it may have moved.
  requestAnimationFrame(() => {
    const [outer, inner] = [pane.getBoundingClientRect(), element.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom) place();
  });
}

/** The span of the text that is selected within a pane; null where nothing is, or more than one block. */
export function selectedSpan(
  pane: HTMLElement,
  text: string,
  { report, figures }: { report: Report; figures: readonly Figure[] },
): { start: number; end: number } | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const paragraph = (node: Node): HTMLElement | null =>
    (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-block]') ??
    null;
  const of = paragraph(range.startContainer);
  if (!of || !pane.contains(of) || paragraph(range.endContainer) !== of) return null;
  const block = blocks(text, figures, report).find(
    ({ start }) => start === Number(of.dataset.block),
  );
  if (!block) return null;
  const upTo = (node: Node, offset: number): number => {
    const ahead = document.createRange();
    ahead.selectNodeContents(of);
    ahead.setEnd(node, offset);
    return ahead.toString().length;
  };
  const from = upTo(range.startContainer, range.startOffset);
  const to = upTo(range.endContainer, range.endOffset);
  if (to <= from) return null;
  return {
    start: offsetIn(block, from, text, 'start'),
    end: offsetIn(block, to, text, 'end'),
  };
}
