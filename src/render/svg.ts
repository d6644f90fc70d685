import type { LabelBox, Scene } from '../layout/scene.js';
import { RIGHT_TO_LEFT } from '../scale/date-words.js';
import type { CardContent } from './card.js';
import { type PaintOptions, paintScene } from './paint-scene.js';
import { escapeXml, round, SvgPainter } from './svg-painter.js';
import type { TextWidth } from './text-width.js';
import { SHAPES } from './theme.js';

/** Everything that a picture shows beside the scene. */
export interface PictureOptions extends PaintOptions {
  readonly heading: string;
  readonly summary: string;
  readonly lang: string;
  readonly rightToLeft: boolean;
  /** Width of the column of lane names; 0: they have a line of their own. */
  readonly gutterPx: number;
  readonly laneTitle: (key: string) => string;
  readonly content: (index: number) => CardContent;
  readonly fontFamily: string;
  readonly fontPx: number;
  readonly title: TextWidth;
  readonly date: TextWidth;
  /** Any colour of the page as `#rrggbb`. */
  readonly hex: (colour: string) => string;
}

const HEAD_PX = 44;
const AXIS_PX = 46;
const PAD_PX = 16;
const DATE_SIZE = 0.92;
/** Bold letters are wider by so much; room beside the name of an era. */
const BOLD_SIZE = 1.1;
const NAME_PAD_PX = 7;
/** As wide as the seven letters that a title keeps beside its date. */
const LEAST_TITLE = '0000000';
/** From the start of a card to its shape, from there to its title, from there to its date; the shape's size. */
const [SHAPE_AT_PX, TITLE_AT_PX, DATE_GAP_PX, SHAPE_PX] = [9, 27, 7, 11];

/**
 * The view as one SVG that needs nothing else: text as text, colours as hex, every element where the screen has it. It
 * is what exports and pictures are made of.
 */
export function sceneSvg(scene: Scene, options: PictureOptions): string {
  return new Picture(scene, options).toString();
}

class Picture {
  readonly #scene: Scene;
  readonly #options: PictureOptions;
  readonly #painter: SvgPainter;
  readonly #width: number;

  constructor(scene: Scene, options: PictureOptions) {
    this.#scene = scene;
    this.#options = options;
    this.#painter = new SvgPainter(options.hex, 'g');
    this.#width = Math.ceil(scene.widthPx + options.gutterPx);
  }

  toString(): string {
    const { heading, summary, theme, hex, lang, fontFamily, fontPx, gutterPx, rightToLeft } = this.#options;
    const scene = this.#scene;
    const top = HEAD_PX + AXIS_PX;
    const height = Math.ceil(top + scene.heightPx);
    paintScene(this.#painter, scene, this.#options);
    const plot = rightToLeft ? `translate(${scene.widthPx} 0) scale(-1 1)` : `translate(${gutterPx} 0)`;
    const title = heading === '' ? summary : `${heading}: ${summary}`;
    const size = `width="${this.#width}" height="${height}" viewBox="0 0 ${this.#width} ${height}"`;
    const font = `font-family="${escapeXml(fontFamily)}" font-size="${round(fontPx)}" fill="${hex(theme.ink)}"`;
    const clipX = rightToLeft ? 0 : gutterPx;
    const cards = scene.labels.map((label) => this.#card(label)).join('');
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" ${size} lang="${escapeXml(lang)}" ${font}`,
      ` role="img" aria-label="${escapeXml(title)}"><title>${escapeXml(title)}</title>`,
      `<defs>${this.#painter.defs}<clipPath id="p">`,
      `<rect x="${clipX}" y="${-AXIS_PX}" width="${round(scene.widthPx)}" height="${height}"/></clipPath></defs>`,
      `<rect width="100%" height="100%" fill="${hex(theme.surface)}"/>${this.#head()}`,
      `<g transform="translate(0 ${top})">`,
      `<g clip-path="url(#p)"><g transform="${plot}">${this.#painter.body}</g></g>`,
      `${this.#lanes()}<g clip-path="url(#p)">${this.#axis()}${cards}</g></g></svg>`,
    ].join('');
  }

  /** From a place of the plot to one in the picture; `width` is what begins there. */
  #x(px: number, width = 0): number {
    const { gutterPx, rightToLeft } = this.#options;
    return round(rightToLeft ? this.#scene.widthPx - px - width : gutterPx + px);
  }

  #text(text: string, px: number, y: number, attributes = ''): string {
    const x = this.#options.rightToLeft ? round(this.#width - px) : round(px);
    // Words keep their own order in a picture that runs the other way.
    const direction =
      (this.#options.rightToLeft ? ' direction="rtl"' : '') +
      (this.#options.rightToLeft || RIGHT_TO_LEFT.test(text) ? ' unicode-bidi="plaintext"' : '');
    return text === '' ? '' : `<text x="${x}" y="${round(y)}"${direction}${attributes}>${escapeXml(text)}</text>`;
  }

  #head(): string {
    const { heading, summary, theme, hex, fontPx, title } = this.#options;
    const soft = ` fill="${hex(theme.soft)}"`;
    const after = heading === '' ? PAD_PX : PAD_PX + title.of(heading) * 1.3 + 18;
    return (
      this.#text(heading, PAD_PX, 27, ` font-weight="600" font-size="${round(fontPx * 1.15)}"`) +
      this.#text(summary, after, 27, soft) +
      this.#line(HEAD_PX)
    );
  }

  #line(y: number): string {
    return `<rect y="${round(y)}" width="${this.#width}" height="1" fill="${this.#options.hex(this.#options.theme.line)}"/>`;
  }

  #lanes(): string {
    const { gutterPx, laneTitle, theme, hex, fontPx } = this.#options;
    const style = ` font-weight="600" font-size="${round(fontPx * 0.9)}" fill="${hex(theme.soft)}"`;
    return (
      this.#line(-1) +
      this.#scene.lanes
        .map(
          ({ key, yPx, heightPx }) =>
            this.#text(laneTitle(key), PAD_PX, yPx + (gutterPx > 0 ? 24 : 19), style) + this.#line(yPx + heightPx - 1),
        )
        .join('')
    );
  }

  #axis(): string {
    const { gutterPx, theme, hex, fontPx } = this.#options;
    const { context, ticks } = this.#scene.axis;
    const soft = ` fill="${hex(theme.soft)}" font-size="${round(fontPx * 0.94)}"`;
    return (
      context.map(({ text, xPx }) => this.#text(text, gutterPx + xPx, 18 - AXIS_PX, ' font-weight="600"')).join('') +
      ticks
        .map(({ text, textPx }) => (textPx < 0 ? '' : this.#text(text, gutterPx + textPx, 37 - AXIS_PX, soft)))
        .join('')
    );
  }

  /** The name of an era: words on its band. */
  #name({ index, xPx, yPx, widthPx, heightPx }: LabelBox): string {
    const { content, isDimmed, selected, theme, hex, fontPx, title, date, gutterPx } = this.#options;
    const { colour, title: words, date: when } = content(index);
    const isSelected = index === selected;
    const baseline = yPx + heightPx / 2 + fontPx * 0.35;
    const room = widthPx - 2 * NAME_PAD_PX;
    const shown = fitText(words, room / BOLD_SIZE, title);
    const at = xPx + NAME_PAD_PX;
    const wordsPx = title.of(shown) * BOLD_SIZE + DATE_GAP_PX;
    return (
      `<g${isDimmed(index) ? ' opacity="0.32"' : ''}><title>${escapeXml(words)}</title>` +
      (isSelected
        ? `<rect x="${this.#x(xPx, widthPx)}" y="${round(yPx)}" width="${round(widthPx)}" height="${heightPx}" rx="5" fill="${hex(theme.colour(colour))}"/>`
        : '') +
      this.#text(
        shown,
        gutterPx + at,
        baseline,
        ` font-weight="600" fill="${hex(isSelected ? theme.surface : theme.ink)}"`,
      ) +
      (wordsPx + date.of(when) > room
        ? ''
        : this.#text(
            when,
            gutterPx + at + wordsPx,
            baseline,
            ` fill="${hex(isSelected ? theme.surface : theme.soft)}" font-size="${round(fontPx * DATE_SIZE)}"`,
          )) +
      '</g>'
    );
  }

  #card(label: LabelBox): string {
    if (label.inside) return this.#name(label);
    const { index, xPx, yPx, widthPx, heightPx } = label;
    const { content, isDimmed, selected, theme, hex, fontPx, title, date, gutterPx } = this.#options;
    const { colour, shape, title: words, date: when } = content(index);
    const ink = hex(theme.colour(colour));
    const isSelected = index === selected;
    const middle = yPx + heightPx / 2;
    const whole = widthPx - TITLE_AT_PX - SHAPE_AT_PX;
    const beside = whole - date.of(when) - DATE_GAP_PX;
    // As on the card: a date that leaves the title no seven letters is not there.
    const dated = when !== '' && beside + 1 >= Math.min(title.of(words), title.of(LEAST_TITLE));
    const shown = fitText(words, dated ? beside : whole, title);
    const points = (SHAPES[shape] ?? []).map(([x, y]) => `${round(x)},${round(y)}`).join(' ');
    const place = `translate(${this.#x(xPx + SHAPE_AT_PX, SHAPE_PX)} ${round(middle - SHAPE_PX / 2)})`;
    const dotFill = isSelected ? hex(theme.surface) : ink;
    const dot = `<polygon transform="${place} scale(${SHAPE_PX / 10})" points="${points}" fill="${dotFill}"/>`;
    const box = `x="${this.#x(xPx + 0.5, widthPx - 1)}" y="${round(yPx + 0.5)}" width="${round(widthPx - 1)}" height="${round(heightPx - 1)}" rx="7"`;
    const baseline = middle + fontPx * 0.35;
    const at = gutterPx + xPx + TITLE_AT_PX;
    const [titleFill, dateFill] = isSelected ? [theme.surface, theme.surface] : [theme.ink, theme.soft];
    return (
      `<g${isDimmed(index) ? ' opacity="0.32"' : ''}><title>${escapeXml(words)}</title>` +
      `<rect ${box} fill="${hex(theme.surface)}"/>` +
      `<rect ${box} fill="${ink}"${isSelected ? '' : ' fill-opacity="0.1"'} stroke="${ink}" stroke-opacity="0.35"/>` +
      dot +
      this.#text(shown, at, baseline, ` fill="${hex(titleFill)}"`) +
      this.#text(
        dated ? when : '',
        at + title.of(shown) + DATE_GAP_PX,
        baseline,
        ` fill="${hex(dateFill)}" font-size="${round(fontPx * DATE_SIZE)}"`,
      ) +
      '</g>'
    );
  }
}

/** The text, ended by an ellipsis where it is wider than there is room. */
function fitText(text: string, roomPx: number, width: TextWidth): string {
  if (width.of(text) <= roomPx + 1) return text;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (width.of(`${text.slice(0, middle)}…`) <= roomPx) low = middle;
    else high = middle - 1;
  }
  // Half a letter (of a pair of units, or of some that are joined) would be another one, or none.
  return `${text.slice(0, low).replace(/[\ud800-\udbff\u200d\s]+$/, '')}…`;
}
