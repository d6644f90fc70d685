import type { ReactiveController } from '@lit/reactive-element';
import { type Edges, edgesOf } from '../../layout/edges.js';
import type { Layout } from '../../layout/layout.js';
import { RangeController } from '../input/range-controller.js';
import { StackLayer } from '../../render/stack-layer.js';
import type { Foreground } from '../../layout/scene.js';
import { dateFromMs, MS_PER_DAY, MS_PER_MINUTE } from '../../model/calendar.js';
import { windowWords } from '../../scale/window-words.js';
import { Announcer } from './announcer.js';
import { DoubleClick } from '../input/double-click.js';
import { CatchController } from '../input/catch-controller.js';
import { type CommandHost, Commands } from '../input/commands.js';
import type { HoverController } from '../input/hover-controller.js';
import type { Fonts } from '../view/fonts.js';
import { FloatingCards } from '../view/floating-cards.js';
import type { PaintOptions } from '../../render/paint-scene.js';
import { Found } from '../search/found.js';
import { foundPainter } from '../search/paint-found.js';
import { hoverOver } from '../input/hover-target.js';
import { KeyboardController } from '../input/keyboard-controller.js';
import { LaneHeaders } from '../lanes/lane-headers.js';
import { Motion } from '../view/motion.js';
import { Overview } from './overview.js';
import { Positions } from '../input/positions.js';
import { shadowPart } from '../shadow-part.js';
import { HOURS_BELOW_MS, StatusRow } from './status-row.js';
import { Throttle } from '../throttle.js';
import type { TimelineController } from '../view/timeline-controller.js';
import type { Span } from '../view/view-delegate.js';
import { WheelHint } from '../input/wheel-hint.js';

/** The words about the view follow it so often, and the overview events that come and go. */
const WORDS_MS = 250;
/** The frame that shows changed events has enough to do: words and overview follow in frames of their own. */
const WORDS_LATER_MS = 30;
const STRIP_LATER_MS = 60;
/** Rounding, and pairs of letters that stand further apart than each by itself, make a title so much wider. */
const WIDER_PX = 3;
/** On the overview, ends of time are told by their years from such a span on, else by their days. */
const YEARS_FROM_MS = 2 * 365 * MS_PER_DAY;

/**
 * What surrounds a view and works it: keys, overview, headers of lanes, badges at the edges, tips and lists, and what
 * is said aloud.
 */
export class Instruments implements ReactiveController {
  readonly commands: Commands;
  readonly #host: CommandHost;
  readonly #timeline: TimelineController;
  readonly #keyboard: KeyboardController;
  readonly #hover: HoverController;
  readonly #lanes: LaneHeaders;
  readonly #overview: Overview;
  readonly #status: StatusRow;
  readonly #positions: Positions;
  readonly #announcer: Announcer;
  readonly #hint: WheelHint;
  /** Cards above the others. */
  readonly floating: FloatingCards;
  readonly #joined: ReactiveController[] = [];
  readonly #words = new Throttle(WORDS_MS);
  readonly #strip = new Throttle(WORDS_MS);
  readonly #size: ResizeObserver;
  readonly #abort = new AbortController();
  /** Width of the overview; null until it is first asked for. */
  #stripPx: number | null = null;
  /** Events have changed since the last frame. */
  #isChanging = false;
  /** The fonts that were found to be as wide as they are measured. */
  #sure: Fonts | null = null;
  /** What the overview was last drawn for. */
  #overviewOf: readonly unknown[] = [];

  constructor(host: CommandHost, timeline: TimelineController) {
    const { frame, view } = timeline;
    const strip = frame.overview;
    this.#host = host;
    this.#timeline = timeline;
    const stacks = new StackLayer(frame.stacks, {
      name: ({ indices }) => host.presentation.dictionary.text('together', { n: indices.length }),
      colourOf: (row) => timeline.colourOf(row),
    });
    const motion = new Motion();
    this.floating = new FloatingCards(timeline, host, motion);
    view.equip(motion, { floating: this.floating, stacks });
    this.join(new DoubleClick(view));
    this.join(new CatchController(view.view, motion));
    this.join(new RangeController(view, frame.body));
    this.#hover = hoverOver(host, frame, view, stacks);
    this.commands = new Commands(host, timeline, () => this.#hover.close());
    this.#lanes = new LaneHeaders(host.root, host.laneHost);
    this.#positions = new Positions(frame.section, host, view, stacks);
    this.#keyboard = new KeyboardController(host.root, this.commands);
    this.#overview = new Overview(
      {
        strip,
        canvas: shadowPart(strip, 'canvas', HTMLCanvasElement),
        window: shadowPart(strip, '.window', HTMLElement),
        from: shadowPart(strip, '.handle.from', HTMLElement),
        to: shadowPart(strip, '.handle.to', HTMLElement),
        first: shadowPart(strip, '.bound.from', HTMLElement),
        last: shadowPart(strip, '.bound.to', HTMLElement),
        middle: shadowPart(strip, '.bound.middle', HTMLElement),
      },
      {
        rightToLeft: () => host.rightToLeft,
        hold: () => motion.stop(),
        setWindow: (window, animate) => view.show(window, animate),
        describe: (ms, window) => this.#momentWords(ms, window),
        describeAll: (window) => windowWords(host.presentation.dates, window),
      },
    );
    this.#size = new ResizeObserver(() => {
      if (strip.clientWidth === this.#stripPx) return;
      this.#stripPx = strip.clientWidth;
      view.refresh();
    });
    this.#size.observe(strip);
    this.#announcer = new Announcer(frame.live);
    this.#hint = new WheelHint(frame, () => host.presentation.dictionary);
    const scrolled = (): void => {
      frame.view.classList.toggle('scrolled', frame.view.scrollTop > 0);
      view.settle();
    };
    frame.view.addEventListener('scroll', scrolled, { passive: true, signal: this.#abort.signal });
    // As wide as before, but higher or lower.
    host.root.host.addEventListener('fullscreenchange', () => view.relayout(false), { signal: this.#abort.signal });
    frame.lanes.setAttribute('aria-describedby', 'labelled');
    this.#status = new StatusRow(frame.footer, {
      jump: (side) => {
        const edge = this.#edges()[side];
        if (edge) view.show(edge.window, true);
      },
      showUndated: () => host.showUndated(),
    });
  }

  /** Something more that ends with them. */
  join(controller: ReactiveController): void {
    this.#joined.push(controller);
  }

  hostDisconnected(): void {
    for (const controller of this.#joined) controller.hostDisconnected?.();
    this.#keyboard.hostDisconnected();
    this.#hover.hostDisconnected();
    this.#lanes.hostDisconnected();
    this.#status.disconnect();
    this.#positions.hostDisconnected();
    this.#overview.disconnect();
    this.#announcer.stop();
    this.#hint.remove();
    // What is dragged when the element is taken away is let go where it cannot be heard.
    this.#timeline.frame.view.classList.remove('dragging');
    this.#size.disconnect();
    this.#abort.abort();
    this.#words.stop();
    this.#strip.stop();
  }

  /** Data, texts or looks have changed: what was drawn does not hold. */
  forget(): void {
    this.#overviewOf = [];
    this.#words.stop();
    this.#strip.stop();
  }

  /** Events have come, changed or gone; the next frame shows it. */
  changing(): void {
    this.#isChanging = true;
    this.#lanes.changing();
  }

  /** A frame has been drawn. */
  drawn(scene: Foreground, layout: Layout): void {
    const isChanging = this.#isChanging;
    this.#isChanging = false;
    if (isChanging) this.#strip.later(this.#renewOverview, STRIP_LATER_MS);
    else if (!this.#strip.isWaiting) this.#drawOverview(layout);
    this.#overview.show(scene);
    this.#hover.drawn(scene);
    this.#lanes.drawn(scene);
    // Nobody reads words while they fly past, and making them takes as long as drawing.
    if (isChanging) this.#words.later(this.#tell, WORDS_LATER_MS);
    else this.#words.run(this.#tell);
  }

  readonly #tell = (): void => {
    this.#compareWidths();
    const { scene } = this.#timeline.view;
    if (scene !== null) {
      this.#status.tell(scene, this.#edges(), this.#host.presentation, this.#host.rightToLeft);
      this.#positions.tell(scene);
    }
    this.#overview.tell();
    this.#host.focus.keep(true);
  };

  /**
   * Spacing of letters that a page hands down, or its style for cards, can make titles wider than they were measured to
   * be: then every card cuts what has no room.
   */
  #compareWidths(): void {
    const { fonts, frame, view } = this.#timeline;
    if (fonts === this.#sure) return;
    const titles = [...frame.lanes.querySelectorAll('.whole .title')];
    if (titles.length > 0) this.#sure = fonts;
    if (!titles.some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + WIDER_PX)) return;
    fonts.areWider = true;
    view.labels.invalidate();
    view.redraw();
  }

  readonly #renewOverview = (): void => {
    const { layout, window } = this.#timeline.view;
    if (layout === null || window === null) return;
    this.#drawOverview(layout);
    this.#overview.show(window);
  };

  /** Draws the strip anew for other data or looks. */
  #drawOverview(layout: Layout): void {
    const { presentation } = this.#host;
    const { dates, dataset, selection } = presentation;
    const { theme, frame } = this.#timeline;
    this.#stripPx ??= frame.overview.clientWidth;
    // Until all events are looked at it shows no part of what is found.
    const isHit = Found.of(presentation) === null ? null : (row: number): boolean => selection.isHit(row);
    const drawnFor = [layout, selection, isHit === null, theme, this.#stripPx, devicePixelRatio];
    if (drawnFor.some((value, i) => value !== this.#overviewOf[i])) {
      this.#overviewOf = drawnFor;
      this.#overview.draw(dataset.table, layout.rows, layout.extent, isHit, theme, this.#stripPx, (strip) =>
        this.#host.laneHost.late.eras?.paintEraStrip(strip, layout, (row) =>
          theme.colour(this.#timeline.colourOf(row)),
        ),
      );
      this.#overview.name((ms, spanMs) =>
        spanMs < YEARS_FROM_MS ? presentation.dayName(ms) : dates.year(dateFromMs(ms).year),
      );
    }
  }

  /** The overview has a break. */
  get hasBreak(): boolean {
    return this.#overview.isBroken;
  }

  /** The list has been rendered, perhaps with other events. */
  rendered(): void {
    this.#positions.tellFocused();
  }

  /** A day or a year; where the window shows hours, the time of the day, too. */
  #momentWords(ms: number, { startMs, endMs }: Span): string {
    const { presentation } = this.#host;
    return endMs - startMs < HOURS_BELOW_MS
      ? presentation.dates.short({ start: Math.round(ms / MS_PER_MINUTE) * MS_PER_MINUTE })
      : presentation.dayName(ms);
  }

  /** Says something aloud when people pause. @param isAsked it is the answer to a deed */
  say(text: () => string, isAsked = false): void {
    this.#announcer.say(text, isAsked);
  }

  /** Says aloud what is selected now. */
  saySelected(): void {
    const { presentation, selected } = this.#host;
    const { dataset, dates, dictionary } = presentation;
    const event = dataset.find(selected);
    if (event === null) return;
    this.#announcer.say(() => {
      const found = Found.of(presentation);
      const place = found?.placeOf(selected) ?? 0;
      return [
        event.title,
        dates.long(event) || dictionary.text('noDate'),
        ...(place > 0 ? [dictionary.text('matchOf', { place, n: found?.count ?? 0 })] : []),
      ].join(', ');
    }, true);
  }

  /** Paints what the search finds where events are only counted. */
  get paintFound(): PaintOptions['paintFound'] {
    return foundPainter(this.#host.presentation, this.#timeline.theme);
  }

  /** What the search finds is known now. */
  searched(): void {
    if (this.#timeline.view.scene?.ribbons.length !== 0) this.#timeline.view.redraw();
    this.#renewOverview();
    this.sayMatches();
  }

  /** Says aloud how many events the search has found, if that is known. */
  sayMatches(): void {
    const { presentation } = this.#host;
    const n = Found.of(presentation)?.count;
    if (n !== undefined)
      this.#announcer.say(() => presentation.dictionary.text(n === 0 ? 'noMatch' : 'matches', { n }));
  }

  /** What lies outside the view. */
  #edges(): Edges {
    const { scene, layout } = this.#timeline.view;
    return scene === null || layout === null ? { before: null, after: null } : edgesOf(layout, scene);
  }

  /** Says aloud what is in view. */
  sayWindow(window: Span): void {
    this.#announcer.say(() => {
      const { presentation } = this.#host;
      const { before, after } = this.#edges();
      const count = presentation.rowCount;
      return presentation.dictionary.text('window', {
        when: windowWords(presentation.dates, window),
        n: count - (before?.count ?? 0) - (after?.count ?? 0),
        count,
      });
    });
  }
}
