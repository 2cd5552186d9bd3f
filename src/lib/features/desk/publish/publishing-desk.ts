/** What the publishing side asks of the desk it stands at; the desk's class satisfies it. */
import type { Figure } from '#lib/model/figure.ts';
import type { Decision } from '#lib/reports/review/review.ts';
import type { DeskData } from '../desk-data.ts';
import type { DeskWork } from '../work.ts';

export interface PublishingDesk {
  /** The report on the desk, as it was saved last. */
  readonly work: DeskWork;
  /** Its figures as the reader at the desk has decided so far, in text order. */
  readonly figures: readonly Figure[];
  /** What is published: `/api/desk.json`. */
  readonly data: DeskData;
  /** Takes a decision in the pass of the reader at the desk; says why it cannot be taken. */
  decide(decision: Decision): void;
  /** Puts the same work, changed, in its place (another reader, a settled pass), and saves it. */
  update(work: DeskWork): void;
  /** Puts another work on the desk: one that was opened from a file. */
  open(work: DeskWork): void;
}
