import { layEras } from '../layout/era-bands.js';
import { createLayout, type Layout } from '../layout/layout.js';
import { learnAllTimes } from '../model/any-time.js';
import { EventTable } from '../model/event-table.js';
import type { TimelineEvent } from '../model/event.js';
import { placeEvent } from '../model/placement.js';
import { TableColumnsBuilder } from '../model/table-columns.js';
import { tableRow } from '../model/table-row.js';
import { paintEras } from '../render/paint-eras.js';
import { sceneSvg } from '../render/svg.js';
import { TextWidth } from '../render/text-width.js';
import { categoryStyle, HUES, LIGHT, type Theme } from '../render/theme.js';
import { DEEP_TICKS } from '../scale/deep-ticks.js';
import { DateFormatter } from '../scale/format-date.js';
import { EDTF_WORDS } from '../scale/format-edtf.js';
import { TickLabels } from '../scale/tick-labels.js';
import { Viewport } from '../scale/viewport.js';
import { emsOf, FONT_FAMILY } from './text-ems.js';

const LOCALE = 'en-GB';
const WIDTH_PX = 1200;
/** Paper is long: lanes get the rows that they need up to this. */
const MAX_HEIGHT_PX = 2400;
const FONT_PX = 13;
/** Of dates on cards, and of bold letters, beside plain ones. */
const [DATE_SIZE, BOLD_WIDTH] = [0.94, 1.08];
/** Of a card beside its texts, between these, and of a title at most: nobody can ask a picture for the rest of it. */
const [CHROME_PX, GAP_PX, MAX_TITLE_PX] = [38, 7, 390];
/** Above the cards of a lane: its name, or air. */
const [NAME_LINE_PX, PAD_TOP_PX] = [28, 8];
/** Of the axis, which stands apart from the lanes. */
const NO_AXIS_PX = 0;

/** A picture, and how many dated events lie outside of what it shows. */
export interface SvgPicture {
  readonly svg: string;
  readonly outside: number;
}

/** The first view of a timeline as an SVG that needs nothing else, in light colours. Null when no event has a date. */
export function svgPicture(heading: string, events: readonly TimelineEvent[]): SvgPicture | null {
  learnAllTimes();
  DateFormatter.learn(EDTF_WORDS);
  TickLabels.learn(DEEP_TICKS);
  const { table, eventAt } = tableOf(events);
  if (table.size === 0) return null;
  const { categories } = table;
  const isNamed = table.hasEras || categories.length > 1 || categories[0] !== '';
  const dates = new DateFormatter({ locale: LOCALE });
  const [title, date, bold] = [widths(FONT_PX), widths(FONT_PX * DATE_SIZE), widths(FONT_PX * BOLD_WIDTH)];
  const layoutOf = (filter?: Uint8Array): Layout =>
    createLayout({
      table,
      lanes: [...categories.map((key) => ({ key })), ...(table.hasEras ? [{ key: ERAS, layEras }] : [])],
      laneOf: Uint32Array.from(table.category, (category, row) => (table.isEra(row) ? categories.length : category)),
      filter,
      labelWidthPx: (row) =>
        Math.ceil(
          CHROME_PX + Math.min(MAX_TITLE_PX, title.of(table.title(row))) + GAP_PX + date.of(dates.short(eventAt(row))),
        ),
      widthPx: WIDTH_PX,
      maxHeightPx: MAX_HEIGHT_PX,
      metrics: { axisHeightPx: NO_AXIS_PX, lanePadTopPx: isNamed ? NAME_LINE_PX : PAD_TOP_PX },
      axis: { locale: LOCALE, tickWidthPx: (text) => date.of(text), contextWidthPx: (text) => bold.of(text) },
    });
  const { startMs, endMs } = layoutOf().focusWindow();
  // Nobody can move a picture: a lane whose events all lie elsewhere would be an empty strip for ever.
  const seen = Uint8Array.from(table.endMs, (toMs, row) => (toMs >= startMs && table.startMs(row) <= endMs ? 1 : 0));
  const outside = seen.filter((is) => is === 0).length;
  const colourOf = (row: number): string =>
    rgb(eventAt(row).color ?? '') ?? eventAt(row).color ?? paletteRgb(categoryStyle(table.category[row] ?? 0).hue);
  const svg = sceneSvg(layoutOf(seen).scene(Viewport.of(startMs, endMs, WIDTH_PX)), {
    heading,
    summary: `${outside > 0 ? `${table.size - outside} of ` : ''}${table.size} ${table.size === 1 ? 'event' : 'events'}`,
    lang: LOCALE,
    rightToLeft: false,
    gutterPx: 0,
    laneTitle: (key) => (!isNamed ? '' : key === ERAS ? 'Eras' : titleOf(key)),
    content: (row) => ({
      id: table.id(row),
      title: table.title(row),
      date: dates.short(eventAt(row)),
      name: '',
      colour: colourOf(row),
      shape: categoryStyle(table.category[row] ?? 0).shape,
    }),
    colourOf,
    isDimmed: () => false,
    selected: null,
    paintEras,
    theme: THEME,
    pixelRatio: 1,
    fontFamily: FONT_FAMILY,
    fontPx: FONT_PX,
    title,
    date,
    hex,
  });
  return { svg: `${svg}\n`, outside };
}

/** No category is called so. */
const ERAS = '\0eras';
const THEME: Theme = { ...LIGHT, forced: false, colour: (key) => key, known: new Map() };

function tableOf(events: readonly TimelineEvent[]): { table: EventTable; eventAt: (row: number) => TimelineEvent } {
  const placed: TimelineEvent[] = [];
  const columns = new TableColumnsBuilder(events.length);
  for (const event of events) {
    const placement = placeEvent(event);
    if (placement === null) continue;
    placed.push(event);
    columns.add(tableRow(event, placement));
  }
  const at = (record: number): TimelineEvent => placed[record] ?? { id: '', title: '' };
  const table = new EventTable(columns.finish({ id: (record) => at(record).id, title: (record) => at(record).title }));
  return { table, eventAt: (row) => at(table.record(row)) };
}

/** A category as people read it. */
function titleOf(category: string): string {
  const words = category.replaceAll(/[-_]+/g, ' ').trim();
  return words === '' ? 'Other' : words.charAt(0).toUpperCase() + words.slice(1);
}

function widths(px: number): TextWidth {
  return new TextWidth({ font: '', measureText: (text) => ({ width: emsOf(text) * px }) }, '');
}

/** A colour of the palette as `rgb(…)`, by the matrices of Oklab. */
function paletteRgb(hue: number): string {
  const angle = ((HUES[hue % HUES.length] ?? 0) * Math.PI) / 180;
  const [a, b] = [LIGHT.chroma * Math.cos(angle), LIGHT.chroma * Math.sin(angle)];
  const long = (LIGHT.lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (LIGHT.lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (LIGHT.lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
  const gamma = (value: number): number => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);
  return `rgb(${linear.map((value) => Math.round(255 * Math.min(1, Math.max(0, gamma(value))))).join(', ')})`;
}

/**
 * `#rgb` and `#rrggbb` as painting has colours, which it makes transparent where time is uncertain; null for others.
 */
function rgb(colour: string): string | null {
  if (!/^#(?:[\da-f]{3}){1,2}$/i.test(colour)) return null;
  const digits = colour.length === 4 ? colour.replaceAll(/[\da-f]/gi, '$&$&') : colour;
  const parts = [1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  return `rgb(${parts.join(', ')})`;
}

/** As every reader of SVG knows colours. */
function hex(colour: string): string {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1);
  return parts ? `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}` : colour;
}
