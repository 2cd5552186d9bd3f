/** An editor at the desk: which work lies open, where it is kept, and the address that says so. */
import { goto, replaceState } from '$app/navigation';
import { page } from '$app/state';
import type { AppError } from '#lib/model/error.ts';
import type { Locale } from '#lib/model/locale.ts';
import { desk as words } from '#lib/i18n/messages/desk.ts';
import {
  DESK_DEFAULT,
  formatDesk,
  parseDesk,
  type DeskState,
  type DeskView,
} from '#lib/url/desk.ts';
import { href } from '#lib/url/paths.ts';
import { Desk } from './desk.svelte.ts';
import type { DeskData } from './desk-data.ts';
import { rereadingOf } from './intake/rereading.svelte.ts';
import {
  holdWork,
  keeperOf,
  openStore,
  type Hold,
  type Keeper,
  type KeptWork,
  type Misfit,
  type SaveTrouble,
  type Store,
} from './kept/kept.ts';
import type { DeskWork } from './work.ts';

/** Why the work that the address names does not lie open. */
export type Missing = 'opening' | 'gone' | Misfit;

export class Sitting {
  readonly data: DeskData;
  readonly #locale: () => Locale;
  store = $state.raw<Store | null>(null);
  works = $state.raw<readonly KeptWork[]>([]);
  desk = $state.raw<Desk | null>(null);
  missing = $state.raw<Missing | null>(null);
  view = $state<DeskView>('review');
  dropped = $state.raw<readonly AppError[]>([]);
  /** Why the last change was not kept; null where all are. */
  trouble = $state.raw<SaveTrouble | null>(null);
  saving = $state(false);
  /** Whether it is still being asked which tab holds the work. */
  settling = $state(false);
  #hold: Hold | null = null;
  #keeper: Keeper | null = null;
  /** Key of the work that is being opened or lies open. */
  #key: string | null = null;

  constructor(data: DeskData, locale: () => Locale) {
    this.data = data;
    this.#locale = locale;
  }

  /** Opens what is kept in this browser. */
  async sitDown(): Promise<void> {
    this.store = await openStore();
    await this.refresh();
    await this.follow(page.url.searchParams);
  }

  /** Lets everything go that other tabs may want. */
  standUp(): void {
    if (this.desk) rereadingOf(this.desk).leave();
    this.#keeper?.stop();
    this.#hold?.release();
    [this.#keeper, this.#hold, this.#key, this.desk] = [null, null, null, null];
  }

  async refresh(): Promise<void> {
    try {
      this.works = (await this.store?.list()) ?? [];
    } catch {
      this.works = [];
    }
  }

  /** Key of the work that the address asks for. */
  get asked(): string | null {
    return this.#key;
  }

  /** Brings the desk to what an address says. */
  async follow(params: URLSearchParams): Promise<void> {
    const { state, dropped } = parseDesk(params);
    this.dropped = dropped;
    this.view = state.view;
    if (state.work !== this.#key) await this.#openKey(state.work);
    const { desk } = this;
    if (!desk || this.#key !== state.work) return;
    desk.filter = state.filter;
    if (state.figure !== null) desk.at = state.figure;
  }

  async #openKey(key: string | null): Promise<void> {
    this.standUp();
    this.missing = null;
    if (key === null) return this.refresh();
    const { store } = this;
    if (!store) return;
    this.#key = key;
    this.missing = 'opening';
    const loaded = await store.load(key);
    if (this.#key !== key) return;
    if (loaded === null) this.missing = 'gone';
    else if (!loaded.ok) this.missing = loaded.error;
    else await this.#lay(loaded.value);
  }

  /** Lays a work on the desk: only who holds it may change it. */
  async #lay(work: DeskWork): Promise<void> {
    const { key } = work;
    const { store } = this;
    this.#key = key;
    this.missing = null;
    const desk = new Desk(this.data, work, {
      locale: this.#locale,
      keep: (changed) => {
        this.saving = true;
        this.#keeper?.keep(changed);
      },
      moved: () => this.#write(),
      open: (other) => void this.open(other),
    });
    // Until it is known who holds it nothing may be changed.
    desk.readOnly = true;
    this.settling = true;
    this.desk = desk;
    if (store)
      this.#keeper = keeperOf(store, (trouble) => {
        this.trouble = trouble;
        this.saving = false;
      });
    const hold = await holdWork(key, () => void this.#takeOver(key));
    if (this.#key !== key) return hold.release();
    this.#hold = hold;
    desk.readOnly = !hold.held;
    this.settling = false;
    rereadingOf(desk).resume();
  }

  /** The tab that held the work is gone: what it has kept is read, and the work goes on here. */
  async #takeOver(key: string): Promise<void> {
    const loaded = await this.store?.load(key);
    const { desk } = this;
    if (!desk || this.#key !== key) return;
    if (loaded?.ok) desk.work = loaded.value;
    desk.readOnly = false;
    rereadingOf(desk).resume();
    desk.said = words[this.#locale()].returned;
  }

  /** Puts a work on the desk that is not kept yet, or not in this form. */
  async open(work: DeskWork): Promise<void> {
    this.standUp();
    await this.store?.save(work);
    await this.#lay(work);
    this.view = DESK_DEFAULT.view;
    await goto(this.addressOf({ ...DESK_DEFAULT, work: work.key }), {
      ...{ keepFocus: true, noScroll: true },
    });
  }

  #state(): DeskState {
    const { desk, view } = this;
    return desk
      ? { work: desk.work.key, figure: desk.at, filter: desk.filter, view }
      : DESK_DEFAULT;
  }

  addressOf = (state: DeskState): string => {
    const query = formatDesk(state);
    return href(this.#locale(), `/desk/${query === '' ? '' : `?${query}`}`);
  };

  /** Asks nothing that a step changes: a text has thousands of these. */
  addressOfFigure = (figure: string): string =>
    this.addressOf({
      ...{ work: this.#key, figure, filter: this.desk?.filter ?? 'all', view: 'review' },
    });

  /** A step within a work is no page of the history: Back leads out of the work. */
  #write(): void {
    replaceState(this.addressOf(this.#state()), page.state);
  }

  show(view: DeskView): void {
    this.view = view;
    this.#write();
  }
}
