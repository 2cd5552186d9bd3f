import { siteContent } from '#lib/content/site.ts';
import { yearSpan, widestIndicator } from '#lib/features/compare/choices.ts';
import { questionOf } from '#lib/features/compare/question.ts';
import { readAnswer } from '#lib/query/engines/precomputed/node.ts';
import { COMPARE_DEFAULT } from '#lib/url/compare.ts';
import type { PageServerLoad } from './$types';

/** The vocabulary to choose from, and the answer to what the page asks before anybody chose. */
export const load: PageServerLoad = () => {
  const { registry, reports, findings, observations } = siteContent();
  const initial = { ...COMPARE_DEFAULT, indicators: [widestIndicator(observations)] };
  const question = questionOf(initial);
  if (!question) throw new Error('the page’s first question names no indicator');
  const first = readAnswer(question);
  return {
    prepared: { registry, reports, findings, span: yearSpan(observations), initial, first },
  };
};
