import type { Painter } from './paint-scene.js';

/** How a colour without any opacity ends: `rgba(1, 2, 3, 0)`, `oklch(… / 0)`. */
const CLEAR = /\s*(?:\/|,)\s*0\s*\)$/;

/** Numbers of the picture: tenths of a pixel are enough. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Text that may stand between tags and in quoted attributes; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * Takes the calls of a canvas and writes SVG: the picture under the cards is painted by one function, wherever it goes.
 */
export class SvgPainter implements Painter {
  fillStyle: string | CanvasGradient | CanvasPattern = '#000';
  strokeStyle: string | CanvasGradient | CanvasPattern = '#000';
  lineWidth = 1;
  globalAlpha = 1;
  readonly #hex: (colour: string) => string;
  readonly #id: string;
  readonly #gradients = new Map<unknown, string>();
  readonly #body: string[] = [];
  readonly #defs: string[] = [];
  #path = '';
  #dash = '';

  /**
   * @param hex writes any colour of the page in a form that every reader of SVG knows; @param id what the ids of
   * gradients begin with
   */
  constructor(hex: (colour: string) => string, id: string) {
    this.#hex = hex;
    this.#id = id;
  }

  get body(): string {
    return this.#body.join('');
  }

  get defs(): string {
    return this.#defs.join('');
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#write(
      `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${this.#fill()}/>`,
    );
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#write(
      `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${this.#stroke()}/>`,
    );
  }

  beginPath(): void {
    this.#path = '';
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${round(x)} ${round(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#path += `L${round(x)} ${round(y)}`;
  }

  roundRect(
    x: number,
    y: number,
    width: number,
    height: number,
    radii: number | DOMPointInit | Iterable<number | DOMPointInit> = 0,
  ): void {
    const r = round(Math.min(typeof radii === 'number' ? radii : 0, width / 2, height / 2));
    const [w, h] = [round(width - 2 * r), round(height - 2 * r)];
    this.#path += `M${round(x + r)} ${round(y)}h${w}a${r} ${r} 0 0 1 ${r} ${r}v${h}a${r} ${r} 0 0 1 ${-r} ${r}h${-w}a${r} ${r} 0 0 1 ${-r} ${-r}v${-h}a${r} ${r} 0 0 1 ${r} ${-r}z`;
  }

  fill(): void {
    this.#write(`<path d="${this.#path}"${this.#fill()}/>`);
  }

  stroke(): void {
    this.#write(`<path d="${this.#path}"${this.#stroke()}/>`);
  }

  setLineDash(segments: Iterable<number>): void {
    this.#dash = [...segments].join(' ');
  }

  createLinearGradient(x0: number, y0: number, x1: number, y1: number): CanvasGradient {
    const id = `${this.#id}${this.#gradients.size}`;
    const at = this.#gradients.size;
    const line = `x1="${round(x0)}" y1="${round(y0)}" x2="${round(x1)}" y2="${round(y1)}"`;
    const head = `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" ${line}>`;
    const stops: string[] = [];
    const gradient: CanvasGradient = {
      addColorStop: (offset, colour) => {
        stops.push(`<stop offset="${Math.round(offset * 1000) / 1000}" ${this.#stop(colour)}/>`);
        this.#defs[at] = `${head}${stops.join('')}</linearGradient>`;
      },
    };
    this.#gradients.set(gradient, id);
    return gradient;
  }

  /** The colour of a stop; of one without any opacity, the colour itself and an opacity of 0. */
  #stop(colour: string): string {
    if (!CLEAR.test(colour)) return `stop-color="${this.#hex(colour)}"`;
    return `stop-color="${this.#hex(colour.replace(CLEAR, ')').replace(/^rgba/, 'rgb'))}" stop-opacity="0"`;
  }

  #paint(style: string | CanvasGradient | CanvasPattern): string {
    return typeof style === 'string' ? this.#hex(style) : `url(#${this.#gradients.get(style) ?? ''})`;
  }

  #fill(): string {
    return ` fill="${this.#paint(this.fillStyle)}"${this.#opacity()}`;
  }

  #stroke(): string {
    return ` fill="none" stroke="${this.#paint(this.strokeStyle)}" stroke-width="${round(this.lineWidth)}"${this.#dash === '' ? '' : ` stroke-dasharray="${this.#dash}"`}${this.#opacity()}`;
  }

  #opacity(): string {
    return this.globalAlpha >= 1 ? '' : ` opacity="${Math.round(this.globalAlpha * 1000) / 1000}"`;
  }

  #write(element: string): void {
    this.#body.push(element);
  }
}
