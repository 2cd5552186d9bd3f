/** The description of an open work as it is changed; of another date or place its text is read again, aside. */
import { fileHref } from '#lib/url/paths.ts';
import { deskIntake } from '#lib/i18n/messages/desk-intake.ts';
import type { Report } from '#lib/model/report.ts';
import { PDF_TABLES } from '#lib/reports/files/pdf-tables.ts';
import type { Desk } from '../desk.svelte.ts';
import { againSaid } from './again-words.ts';
import { task, type Progress, type Task } from './read-in-worker.ts';
import { readsOtherwise, type Reread } from './read-again.ts';
import type { Context } from './reading.ts';

export class Rereading {
  readonly #desk: Desk;
  /** The description that waits for its reading; null where there is none. */
  waiting = $state.raw<Report | null>(null);
  progress = $state.raw<Progress | null>(null);
  /** What reading again has changed, or that it was not done. */
  told = $state.raw<readonly string[]>([]);
  #running: Task<Reread> | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Takes a description; it stands in the work once the text has been read under it. */
  change(report: Report): void {
    const { work } = this.#desk;
    this.#running?.cancel();
    this.#running = null;
    if (work.published || !readsOtherwise(work.report, report)) {
      [this.waiting, this.progress] = [null, null];
      return this.#desk.update({ ...work, report });
    }
    if (this.#desk.readOnly) return this.#desk.update(work);
    this.waiting = report;
    void this.#read(report);
  }

  /** Leaves the work as it was. */
  cancel(): void {
    this.#running?.cancel();
    this.#running = null;
    [this.waiting, this.progress] = [null, null];
    this.#tell([deskIntake[this.#desk.locale].cancelled]);
  }

  async #read(report: Report): Promise<void> {
    const desk = this.#desk;
    const { work } = desk;
    this.progress = { stage: 'figures', share: 0, aside: true };
    const mine = task('again', { work, report }, this.#context(), (at) => {
      if (this.#running === mine) this.progress = at;
    });
    this.#running = mine;
    const again = await mine.result.catch(() => 'broke' as const);
    // A later change reads for itself.
    if (this.#running !== mine || again === null) return;
    if (again !== 'broke' && desk.work !== work) return this.#read(report);
    this.#running = null;
    [this.waiting, this.progress] = [null, null];
    if (again === 'broke') return this.#tell([deskIntake[desk.locale].broke]);
    desk.update(again.work);
    this.#tell(againSaid(again, desk.locale));
  }

  #tell(sentences: readonly string[]): void {
    this.told = sentences;
    this.#desk.said = sentences.join(this.#desk.locale === 'zh' ? '' : ' ');
  }

  #context(): Context {
    const { data, places } = this.#desk;
    return {
      data: { registry: { places, units: data.registry.units }, notNumerals: data.notNumerals },
      ...{ published: [], taken: [], tables: fileHref(PDF_TABLES) },
    };
  }
}

const known = new WeakMap<Desk, Rereading>();

/** That of a desk: it goes on while another view of the work is looked at. */
export function rereadingOf(desk: Desk): Rereading {
  const found = known.get(desk) ?? new Rereading(desk);
  known.set(desk, found);
  return found;
}
