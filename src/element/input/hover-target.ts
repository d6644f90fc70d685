import type { StackLayer } from '../../render/stack-layer.js';
import { windowWords } from '../../scale/window-words.js';
import type { Frame } from '../view/frame.js';
import { HoverController } from './hover-controller.js';
import type { Pointed } from './pointing.js';
import type { Shown } from '../view/timeline-parts.js';
import type { ViewController } from '../view/view-controller.js';

/** A press on density brings it this much closer. */
const DENSITY_ZOOM = 4;

/** Lets marks, density and badges of a view tell what they stand for. */
export function hoverOver(host: Shown, { body }: Frame, view: ViewController, stacks: StackLayer): HoverController {
  return new HoverController(body, {
    get scene() {
      return view.scene;
    },
    get rightToLeft() {
      return host.rightToLeft;
    },
    get gutterPx() {
      return view.gutterPx;
    },
    stacks,
    more: (n) => host.presentation.dictionary.text('together', { n }),
    toPlotPx: (clientX) => view.toPlotPx(clientX),
    describe: (pointed) => describe(pointed, host, view),
    get told() {
      const { dataset, cards } = host.presentation;
      return (row: number) => {
        const event = dataset.at(row);
        return { id: event.id, title: event.title, date: cards.shortDate(event) };
      };
    },
    select: (id) => host.select(id),
    zoomInAt: (px) => view.zoomAt(DENSITY_ZOOM, px, true),
  });
}

/** "First report · 16 March", or "37 events, 3–5 May 2021". */
function describe(pointed: Pointed, { presentation }: Shown, { scene }: ViewController): readonly string[] {
  if (pointed.kind === 'mark') {
    const event = presentation.dataset.at(pointed.mark.index);
    return [event.title, presentation.cards.shortDate(event)];
  }
  if (scene === null) return [];
  const ms = (px: number): number => scene.startMs + (px / scene.widthPx) * (scene.endMs - scene.startMs);
  return [
    presentation.dictionary.text('density', {
      n: pointed.count,
      when: windowWords(presentation.dates, { startMs: ms(pointed.fromPx), endMs: ms(pointed.toPx) }),
    }),
  ];
}
