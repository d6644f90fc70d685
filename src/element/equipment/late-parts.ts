import type { ArticleController } from '../article/article-controller.js';
import { EarlyInput } from '../input/early-input.js';
import type { Equipment } from './equipment.js';
import type { EquipmentHost } from './equipment-host.js';
import type { Eras } from '../view/eras.js';
import { TimelineErrorEvent } from '../events.js';
import type { TimelineHost } from '../host.js';

/** So long `ready` waits for what loads after the first frame. */
const PATIENCE_MS = 1000;

const loadEquipment = () => Promise.all([import('./equipment.js'), import('../data/long-way.js')]);

/**
 * What an element has that its first frame needs not: each part loads beside that frame and is put to use after it, or
 * when there is need of it.
 */
export class LateParts {
  /** What stands around the picture; null until it has loaded. */
  equipment: Equipment | null = null;
  /** What eras need; null until there are some. */
  eras: Eras | null = null;
  /** What binds an article of the page; null until it has loaded. */
  article: ArticleController | null = null;
  readonly #host: EquipmentHost & TimelineHost;
  readonly #load: typeof loadEquipment;
  #loading: ReturnType<typeof loadEquipment> | null = null;
  #equipping: Promise<Equipment | null> | null = null;
  #erasLoading: Promise<void> | null = null;
  #early: EarlyInput | null = null;
  #articleLoading: Promise<void> | null = null;

  /** @param load where the equipment comes from */
  constructor(host: EquipmentHost & TimelineHost, load = loadEquipment) {
    this.#host = host;
    this.#load = load;
  }

  /**
   * The host has its first elements: the equipment is on its way while the first frame is made, and input that comes
   * before it waits for it.
   */
  begin(): void {
    if (this.equipment !== null) return;
    // Whether it has come is told to those who ask for it.
    this.#loaded().catch(() => undefined);
    this.#early = new EarlyInput(this.#host.stage.root, () => this.equip());
  }

  /** Gives a new timeline what has loaded. */
  attach(): void {
    const { timeline } = this.#host;
    this.#styleEras();
    if (timeline !== null) this.equipment?.attach(timeline);
  }

  /**
   * Loads what stands around the picture. Null when it cannot be had, or before there is anything to stand around: the
   * timeline itself needs none of it.
   */
  equip(): Promise<Equipment | null> {
    if (this.#host.shadowRoot === null) return Promise.resolve(null);
    return (this.#equipping ??= this.#loaded().then(
      ([{ Equipment }, { learnAllDates }]) => {
        learnAllDates();
        return this.#equipped(new Equipment(this.#host));
      },
      (error: unknown) => this.#unequipped(error),
    ));
  }

  /** What stands around the picture, and makes pictures of it. Throws an Error while it has not loaded. */
  get needed(): Equipment {
    if (this.equipment === null) throw new Error('await timeline.equipped before pictures');
    return this.equipment;
  }

  /** Does what takes the equipment: at once if it has loaded, not at all if it cannot be had. */
  async use(deed: (equipment: Equipment) => void): Promise<void> {
    const equipment = this.equipment ?? (await this.#host.updateComplete, await this.equip());
    if (equipment !== null) deed(equipment);
  }

  #loaded(): ReturnType<typeof loadEquipment> {
    return (this.#loading ??= this.#load());
  }

  /** Waits for the equipment, but for no slow network. */
  async equippedSoon(): Promise<void> {
    await Promise.race([this.equip(), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  }

  #equipped(equipment: Equipment): Equipment {
    this.equipment = equipment;
    this.#early?.stop();
    equipment.render();
    this.attach();
    return equipment;
  }

  /** A page that has copied one file without its chunks is told so. */
  #unequipped(cause: unknown): null {
    const error = new Error(
      `Toolbar, list and panels are missing: ${String(cause)}. Is the folder "chunks" beside the script?`,
      { cause },
    );
    console.warn(`event-timeline: ${error.message}`);
    this.#host.dispatchEvent(new TimelineErrorEvent(error));
    return null;
  }

  /** Loads what eras need. Where it cannot be had they are cards in a lane. */
  loadEras(): Promise<void> {
    return (this.#erasLoading ??= import('../view/eras.js').then(
      ({ ERAS }) => {
        this.eras = ERAS;
        this.#styleEras();
      },
      // It names the file.
      (error: unknown) => console.warn('event-timeline:', error),
    ));
  }

  /** The first era of a timeline that had none. */
  async loadFirstEras(): Promise<void> {
    if (this.#erasLoading !== null) return;
    await this.loadEras();
    if (this.eras !== null) this.#host.timeline?.view.relayout(false);
  }

  #styleEras(): void {
    const { shadowRoot } = this.#host;
    if (shadowRoot !== null) this.eras?.dress(shadowRoot);
  }

  /** Loads what binds an article of the page. */
  loadArticle(): Promise<void> {
    return (this.#articleLoading ??= import('../article/article-controller.js')
      .then(({ ArticleController }) => {
        this.article = new ArticleController(this.#host);
      })
      .catch((error: unknown) => {
        // Events that the page gives itself are shown without their article.
        if (!this.#host.intake.ownsData) this.#host.intake.setError(error);
      }));
  }
}
