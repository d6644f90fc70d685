import type { Layout } from '../../layout/layout.js';
import type { LabelBox, Scene } from '../../layout/scene.js';
import { finished, type Steps } from '../../model/steps.js';
import { sceneSvg } from '../../render/svg.js';
import { Viewport } from '../../scale/viewport.js';
import type { Fonts } from './fonts.js';
import type { Presentation } from './presentation.js';
import type { ViewDelegate } from './view-delegate.js';

/** What a picture of the element is made from. */
export interface PictureSource {
  readonly heading: string;
  readonly presentation: Presentation;
  readonly delegate: ViewDelegate;
  readonly fonts: Fonts;
  /** What is on the screen now; null in list view. */
  readonly scene: Scene | null;
  /** The cards above those of the scene. */
  readonly floating: readonly LabelBox[];
  readonly gutterPx: number;
  readonly window: { readonly startMs: number; readonly endMs: number } | null;
}

/** Width and height of a picture when the timeline itself is not on the screen. */
const [DEFAULT_WIDTH_PX, DEFAULT_HEIGHT_PX] = [1000, 600];

/** The view as SVG, as wide as on the screen; in list view as a timeline of 1000 px. */
export function pictureOf(source: PictureSource): string {
  const { presentation, delegate, fonts, heading } = source;
  const scene = source.scene ?? offScreen(delegate.layout(DEFAULT_WIDTH_PX, DEFAULT_HEIGHT_PX), source.window);
  const { floating } = source;
  const labels = [
    ...scene.labels.filter(({ index }) => !floating.some((above) => above.index === index)),
    ...(source.scene === null ? [] : floating),
  ];
  return sceneSvg(
    { ...scene, labels },
    {
      heading,
      summary: presentation.summary,
      lang: presentation.dictionary.lang,
      rightToLeft: delegate.rightToLeft,
      gutterPx: source.scene === null ? 0 : source.gutterPx,
      laneTitle: (key) => presentation.laneTitle(key),
      content: (row) => delegate.content(row),
      colourOf: (row) => delegate.colourOf(row),
      isDimmed: (row) => delegate.isDimmed(row),
      selected: delegate.selectedRow,
      paintEras: delegate.paintEras,
      paintFound: delegate.paintFound,
      theme: delegate.theme,
      pixelRatio: 1,
      fontFamily: fonts.family,
      fontPx: fonts.px,
      title: fonts.title,
      date: fonts.date,
      hex: hexWriter(),
    },
  );
}

/** An SVG as a PNG of `scale` pixels per px. The document's policy must allow images from `blob:`. */
export async function pngOf(svg: string, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode().catch((cause: unknown) => {
      throw new Error(
        "the picture could not be drawn; does the page's policy (img-src) allow images from blob: addresses?",
        { cause },
      );
    });
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(image.naturalWidth * scale);
    canvas.height = Math.ceil(image.naturalHeight * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error(`a picture of ${canvas.width} × ${canvas.height} px could not be made`);
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function offScreen(steps: Steps<Layout> | null, window: PictureSource['window']): Scene {
  if (steps === null) return EMPTY;
  const layout = finished(steps);
  const { startMs, endMs } = window ?? layout.focusWindow();
  return layout.scene(Viewport.of(startMs, endMs, DEFAULT_WIDTH_PX));
}

const EMPTY: Scene = {
  widthPx: DEFAULT_WIDTH_PX,
  heightPx: 0,
  startMs: 0,
  endMs: 1,
  axis: { context: [], ticks: [], shades: [] },
  lanes: [],
  eras: [],
  labels: [],
  bars: [],
  marks: [],
  ribbons: [],
  stacks: [],
  reaching: [],
};

/** Colours as the screen shows them: painted on one pixel and read back. */
function hexWriter(): (colour: string) => string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const known = new Map<string, string>();
  return (colour) => {
    let hex = known.get(colour);
    if (hex === undefined) {
      if (context !== null) {
        context.clearRect(0, 0, 1, 1);
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
      hex = `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
      known.set(colour, hex);
    }
    return hex;
  };
}
