/** The description of an open work as it is changed; of another date or place its text is read again, aside. */
import { joined } from '#lib/i18n/format/joined.ts';
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
  progress = $state.raw<Progress | null>(null);
  /** What reading again has changed, or that it was not done. */
  told = $state.raw<readonly string[]>([]);
  #running: Task<Reread> | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Takes a description: kept at once, and the work's once the text has been read under it. */
  change(report: Report): void {
    const { work } = this.#desk;
    this.#stop();
    if (work.published || !readsOtherwise(work.report, report))
      return this.#desk.update({ ...work, report, waiting: null });
    this.#desk.update({ ...work, waiting: report });
    this.resume();
  }

  /** Reads the text under the description that waits, if one does: it was kept, and nobody is at it. */
  resume(): void {
    const { readOnly, work } = this.#desk;
    if (!readOnly && work.waiting && !this.#running) void this.#read(work.waiting);
  }

  /** Leaves the work as it was. */
  cancel(): void {
    this.#giveUp([deskIntake[this.#desk.locale].cancelled]);
  }

  /** Stops reading where nobody is at the work any more; what waits is kept, and read when somebody is. */
  leave(): void {
    this.#stop();
  }

  #stop(): void {
    this.#running?.cancel();
    [this.#running, this.progress] = [null, null];
  }

  #giveUp(sentences: readonly string[]): void {
    this.#stop();
    this.#desk.update({ ...this.#desk.work, waiting: null });
    this.#tell(sentences);
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
    if (again === 'broke') return this.#giveUp([deskIntake[desk.locale].broke]);
    if (desk.work !== work) return this.#read(report);
    this.#stop();
    desk.update({ ...again.work, waiting: null });
    this.#tell(againSaid(again, desk.locale));
  }

  #tell(sentences: readonly string[]): void {
    this.told = sentences;
    this.#desk.said = joined(sentences, this.#desk.locale);
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
