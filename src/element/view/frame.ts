import { make } from '../../render/make.js';
import type { Presentation } from './presentation.js';

/** What of the element's state shows in its frame. */
export interface FrameState {
  readonly presentation: Presentation;
  readonly heading: string;
  /** `light` or `dark` where the page does not say it; else null. */
  readonly scheme: string | null;
  /** Data is on its way. */
  readonly loading: boolean;
  readonly failed: boolean;
  readonly listed: boolean;
  readonly selected: string | null;
}

/** A part that assistive technology passes over. */
const HUSHED = { ariaHidden: 'true' } as const;

/**
 * The elements that stay for the element's life: title, timeline, and rooms for what the equipment puts into them. The
 * rooms have their size from the first frame on, so that nothing moves when it comes.
 */
export class Frame {
  readonly heading = make('h2', { id: 'heading' });
  readonly summary = make('p', { className: 'summary' });
  /** Rooms of the search field and of the buttons. */
  readonly find = make('div', { className: 'find' });
  readonly tools = make('div', { className: 'tools', role: 'toolbar' });

  readonly ticks = make('div', { className: 'ticks' });
  readonly contexts = make('div', { className: 'contexts' });
  readonly canvas = make('canvas', { part: 'bar ribbon' });
  readonly lanes = make('ol', { className: 'lanes' });
  readonly stacks = make('div', { className: 'stacks' });
  readonly body = make(
    'div',
    { className: 'body' },
    make('div', { className: 'under', ...HUSHED }, this.canvas),
    this.lanes,
    this.stacks,
  );
  readonly view = make(
    'div',
    { className: 'view' },
    make('div', { className: 'axis', part: 'axis', ...HUSHED }, this.ticks, this.contexts),
    this.body,
  );
  /** Rooms of the badges that lead to what lies outside, and of the overview. */
  readonly footer = make('div', { className: 'footer' });
  readonly overview = make('div', { className: 'overview', part: 'minimap', role: 'group' });
  readonly plot = make('div', { className: 'plot' }, this.view, this.footer, this.overview);

  /** Room of the panel of the selected event. */
  readonly detail = make('div', { className: 'detail', id: 'detail', part: 'detail' });
  readonly live = make('div', { className: 'live quiet', role: 'status' });
  /** Takes colours. */
  readonly probe = make('span', { hidden: true });
  readonly section = make(
    'section',
    {},
    make(
      'div',
      { className: 'toolbar', part: 'toolbar' },
      make('div', { className: 'titles' }, this.heading, this.summary),
      this.find,
      this.tools,
    ),
    this.plot,
    this.detail,
    this.live,
    this.probe,
  );
  /** What stands inside the element, shown when its data could not be loaded. */
  readonly #content = make('div', {}, make('slot', {}));

  constructor(root: ShadowRoot) {
    root.append(this.section, this.#content);
  }

  update({ presentation, heading, scheme, loading, failed, listed, selected }: FrameState): void {
    const { dictionary, isEmpty } = presentation;
    const label = dictionary.text('label');
    const { section } = this;
    section.className = ['frame', scheme ?? '', listed ? 'listed' : ''].join(' ');
    section.ariaBusy = String(loading);
    section.ariaLabel = heading === '' ? label : heading;
    this.heading.className = heading === '' ? 'quiet' : '';
    write(this.heading, section.ariaLabel);
    write(this.summary, isEmpty ? '' : presentation.summary);
    this.find.hidden = this.tools.hidden = isEmpty || failed;
    this.tools.ariaLabel = this.lanes.ariaLabel = label;
    this.plot.hidden = listed || isEmpty || failed;
    this.detail.hidden = listed || failed || presentation.selection.find(selected) === null;
    this.#content.hidden = !failed;
  }
}

/** The same words are not written again. */
function write(element: HTMLElement, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}
