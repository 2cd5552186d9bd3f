import type { AppError } from '#lib/model/error.ts';

/** Carries an expected failure through the steps of a start-up; `engine.ts` makes it a `Result`. */
export class EngineFailure extends Error {
  constructor(readonly error: AppError) {
    super(error.kind);
  }
}

/** The worker is gone or does not answer; a new one may do. */
export class WorkerCrash extends Error {}
