/** Does one task of the intake beside the page, which stays alive and may end it at any time. */
import { perform, type Context, type Stage, type TaskKind, type Tasks } from './reading.ts';

/** What the page sends, once. */
export interface Order<K extends TaskKind = TaskKind> {
  kind: K;
  ask: Tasks[K]['ask'];
  context: Context;
}

/** What comes back: that it runs, how far it is, and at last the answer or what went wrong. */
export type Reply =
  | { kind: 'started' }
  | { kind: 'stage'; stage: Stage }
  | { kind: 'done'; answer: Tasks[TaskKind]['answer'] }
  | { kind: 'failed'; cause: string };

const say = (reply: Reply): void => postMessage(reply);

addEventListener('message', ({ data: { kind, ask, context } }: MessageEvent<Order>) => {
  perform(kind, ask, context, (stage) => say({ kind: 'stage', stage })).then(
    (answer) => say({ kind: 'done', answer }),
    (error: unknown) => say({ kind: 'failed', cause: String(error) }),
  );
});
say({ kind: 'started' });
