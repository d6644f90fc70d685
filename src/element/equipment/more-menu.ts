import type { TimelineEvent } from '../../model/event.js';
import { dress } from '../styles/dress.js';
import type { EquipmentHost } from './equipment-host.js';
import { existingRows } from '../panels/list-entries.js';
import { MENU_ENGLISH } from '../texts/menu-messages.js';
import { menuStyles } from '../styles/menu-styles.js';
import { Dictionary, type MessageKey } from '../texts/messages.js';
import { placePopup } from '../view/place-popup.js';
import { saveFile } from './save-file.js';

/** What the menu needs besides the element. */
export interface MenuTools {
  toSVG(): string;
  toPNG(): Promise<Blob>;
  /** Address of what is shown now; null where the page keeps no state in its address. */
  link(): string | null;
  /** Says something aloud. */
  say(text: string): void;
}

/** What was done stays to be read so long. */
const DONE_MS = 1200;
/** Spreadsheets take a file that begins so for UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The menu behind the last button: full screen, a link, files. A menu button as ARIA describes it: arrow keys, Home and
 * End walk round and round, a letter leads to the next item that begins with it, Escape and Tab close. It lies in the
 * top layer, where no frame cuts it.
 */
export class MoreMenu {
  readonly #host: EquipmentHost;
  readonly #tools: MenuTools;
  /** What it was opened by. */
  #button: HTMLElement | null = null;
  readonly #menu = document.createElement('div');
  /** It was open when the button was pressed: by the click it has been closed already, as by any press elsewhere. */
  #wasOpen = false;

  constructor(host: EquipmentHost, tools: MenuTools) {
    this.#host = host;
    this.#tools = tools;
    Dictionary.learn(MENU_ENGLISH);
    const { root } = host.stage;
    const menu = this.#menu;
    menu.id = 'more';
    menu.className = 'more-menu';
    menu.popover = 'auto';
    menu.setAttribute('role', 'menu');
    host.stage.frame.section.append(menu);
    menu.addEventListener('keydown', (event) => this.#key(event));
    root.addEventListener('pointerdown', () => (this.#wasOpen = this.isOpen), { capture: true });
    menu.addEventListener('toggle', () => this.#button?.setAttribute('aria-expanded', String(this.isOpen)));
  }

  get isOpen(): boolean {
    return this.#menu.matches(':popover-open');
  }

  /** Opens it beneath a button, or closes it. @param at which item gets focus */
  toggle(button: HTMLElement, at: 'first' | 'last'): void {
    if (this.isOpen) this.close();
    else if (!this.#wasOpen) this.#open(button, at);
    this.#wasOpen = false;
  }

  #open(button: HTMLElement, at: 'first' | 'last'): void {
    const menu = this.#menu;
    this.#button = button;
    menu.ariaLabel = button.ariaLabel;
    menu.replaceChildren(...this.#items());
    dress(this.#host.stage.root, [menuStyles]);
    menu.showPopover();
    button.setAttribute('aria-expanded', 'true');
    placePopup(menu, button, 'end', this.#host.stage.rightToLeft);
    this.#buttons.at(at === 'first' ? 0 : -1)?.focus({ preventScroll: true });
    // It would stay where the button no longer is.
    addEventListener('scroll', ({ target }) => target !== menu && this.close(), {
      capture: true,
      once: true,
      passive: true,
    });
  }

  /** Focus goes back to the button, where it was in the menu. */
  close(): void {
    const hadFocus = this.#menu.matches(':focus-within');
    if (this.isOpen) this.#menu.hidePopover();
    if (hadFocus) this.#button?.focus({ preventScroll: true });
  }

  get #buttons(): HTMLElement[] {
    return [...this.#menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }

  #items(): HTMLElement[] {
    const host = this.#host;
    const { dictionary, dataset, isEmpty } = host.stage.presentation;
    const isFull = host.matches(':fullscreen');
    const items: HTMLElement[] = [];
    if (document.fullscreenEnabled)
      items.push(
        this.#item(isFull ? 'leaveFullScreen' : 'fullScreen', () =>
          isFull ? document.exitFullscreen() : host.requestFullscreen(),
        ),
      );
    const link = this.#tools.link();
    if (link !== null) items.push(this.#item('copyLink', () => navigator.clipboard.writeText(link), 'linkCopied'));
    if (isEmpty) return items;
    const title = host.heading;
    const group = document.createElement('div');
    const name = document.createElement('div');
    group.setAttribute('role', 'group');
    group.ariaLabel = name.textContent = dictionary.text('save');
    name.className = 'group-name';
    name.ariaHidden = 'true';
    group.append(
      name,
      this.#item('saveSvg', () => saveFile(new Blob([this.#tools.toSVG()], { type: 'image/svg+xml' }), title, 'svg')),
      this.#item('savePng', async () => saveFile(await this.#tools.toPNG(), title, 'png')),
    );
    // Of data in tiles only what has been looked at is here.
    if (!dataset.isTable) {
      group.append(
        this.#item('saveJson', () => this.#saveEvents('json', 'application/json')),
        this.#item('saveCsv', () => this.#saveEvents('csv', 'text/csv', BYTE_ORDER_MARK)),
        this.#item('saveIcs', () => this.#saveEvents('ics', 'text/calendar')),
      );
    }
    return [...items, group];
  }

  /** @param done what to say when it is done, where nothing else shows it */
  #item(key: MessageKey, act: () => unknown, done?: MessageKey): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.setAttribute('role', 'menuitem');
    button.textContent = this.#text(key);
    button.addEventListener('click', () => void this.#run(button, act, done));
    return button;
  }

  async #run(button: HTMLElement, act: () => unknown, done: MessageKey | undefined): Promise<void> {
    let words = done === undefined ? '' : this.#text(done);
    try {
      await act();
    } catch (error) {
      words = this.#text('failed', { reason: error instanceof Error ? error.message : String(error) });
    }
    if (words !== '') {
      button.textContent = words;
      this.#tools.say(words);
      await new Promise((resolve) => setTimeout(resolve, DONE_MS));
      if (!button.isConnected) return;
    }
    this.close();
  }

  #text(key: MessageKey, values?: Readonly<Record<string, string>>): string {
    return this.#host.stage.presentation.dictionary.text(key, values);
  }

  /** The events that exist, whatever is searched for. */
  async #saveEvents(format: string, type: string, before = ''): Promise<void> {
    const { presentation } = this.#host.stage;
    const events: TimelineEvent[] = [...existingRows(presentation)]
      .map((row) => presentation.dataset.at(row))
      .concat(presentation.selection.undated);
    const { serializeEvents } = await import('../../formats/formats.js');
    saveFile(new Blob([before, serializeEvents(events, { format })], { type }), this.#host.heading, format);
  }

  #key(event: KeyboardEvent): void {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.stopPropagation();
    if (key === 'Tab') {
      this.close();
      return;
    }
    const buttons = this.#buttons;
    const at = buttons.findIndex((button) => button === event.target);
    const to =
      key === 'ArrowDown'
        ? at + 1
        : key === 'ArrowUp'
          ? at - 1
          : key === 'Home'
            ? 0
            : key === 'End'
              ? -1
              : key.length === 1 && key !== ' '
                ? this.#beginsWith(key, at)
                : null;
    if (to === null && key !== 'Escape') return;
    event.preventDefault();
    if (to === null) this.close();
    else buttons.at(to % buttons.length)?.focus();
  }

  /** The next item after one that begins with a letter; that one where there is none. */
  #beginsWith(letter: string, at: number): number {
    const buttons = this.#buttons;
    const begins = (button: HTMLElement | undefined): boolean =>
      button?.textContent?.toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()) === true;
    for (let i = 1; i <= buttons.length; i++) if (begins(buttons[(at + i) % buttons.length])) return at + i;
    return at;
  }
}
