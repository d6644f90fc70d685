import type { EquipmentHost } from './equipment-host.js';
import type { LinkState } from './link-state.js';
import type { MenuTools, MoreMenu } from './more-menu.js';
import type { TimelineController } from '../view/timeline-controller.js';

/** What leads out of the element: the menu, and the address of what is shown. Each loads when it is first needed. */
export class Share {
  readonly #host: EquipmentHost;
  readonly #tools: Pick<MenuTools, 'toSVG' | 'toPNG'>;
  #menu: Promise<MoreMenu> | null = null;
  /** What the address is kept for. */
  #linked: { readonly timeline: TimelineController; readonly key: string } | null = null;
  #link: LinkState | null = null;

  constructor(host: EquipmentHost, tools: Pick<MenuTools, 'toSVG' | 'toPNG'>) {
    this.#host = host;
    this.#tools = tools;
  }

  /** Opens the menu beneath a button, or closes it. @param at which item gets focus */
  async toggleMenu(button: HTMLElement, at: 'first' | 'last'): Promise<void> {
    const host = this.#host;
    this.#menu ??= import('./more-menu.js').then(
      ({ MoreMenu }) =>
        new MoreMenu(host, {
          ...this.#tools,
          link: () => this.#link?.link ?? null,
          say: (text) => host.timeline?.instruments?.say(() => text, true),
        }),
    );
    try {
      (await this.#menu).toggle(button, at);
    } catch (error) {
      this.#menu = null;
      console.warn('event-timeline: the menu could not be loaded', error);
    }
  }

  /** Keeps the address of the page, if the page has asked for that by `hash`. */
  async keepLink(): Promise<void> {
    const { timeline, hash } = this.#host;
    if (timeline === null || (this.#linked?.timeline === timeline && this.#linked.key === (hash ?? ''))) return;
    const linked = { timeline, key: hash ?? '' };
    this.#linked = linked;
    this.#link?.hostDisconnected();
    this.#link = null;
    if (linked.key === '') return;
    const { LinkState } = await import('./link-state.js');
    const { instruments } = timeline;
    if (this.#linked !== linked || instruments === null || this.#host.timeline !== timeline) return;
    this.#link = new LinkState(this.#host, linked.key);
    instruments.join(this.#link);
  }
}
