import { type TextMeasure, TextWidth } from '../../render/text-width.js';

/** Sizes of small texts, as the style sheets have them. */
const DATE_SIZE = 0.94;
/** Stands for a canvas where none can be had: cards are then as narrow as they can be. */
const NOTHING: TextMeasure = { font: '', measureText: () => ({ width: 0 }) };

/** The fonts in which the element writes, as the page has them now, and the widths of texts in them. */
export class Fonts {
  readonly family: string;
  readonly px: number;
  readonly title: TextWidth;
  readonly date: TextWidth;
  readonly bold: TextWidth;
  /** The page's styles make letters of cards wider than they are measured. */
  areWider = false;

  /** @param frame an element whose text is set as the cards' titles are */
  constructor(frame: Element) {
    const style = getComputedStyle(frame);
    this.family = style.fontFamily;
    this.px = Number.parseFloat(style.fontSize);
    const context = document.createElement('canvas').getContext('2d');
    const width = (size: number, weight: string): TextWidth =>
      new TextWidth(context ?? NOTHING, `${weight} ${this.px * size}px ${this.family}`);
    this.title = width(1, style.fontWeight);
    this.date = width(DATE_SIZE, style.fontWeight);
    this.bold = width(1, '600');
  }
}
