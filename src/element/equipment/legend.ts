import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';
import { dateFromMs } from '../../model/calendar.js';
import type { Dictionary, MessageKey } from '../texts/messages.js';
import type { Presentation } from '../view/presentation.js';
import type { TimelineController } from '../view/timeline-controller.js';

/** Before this, years are counted back from now. */
const DEEP_YEAR = -10_000;

/** A category as the legend shows it. */
export interface LegendEntry {
  readonly title: string;
  readonly colour: string;
  readonly shape: number;
}

/** The categories of a dataset. */
export function categoriesOf({ dataset, cards }: Presentation): LegendEntry[] {
  return [...dataset.categories].map(([category, { hue, shape }]) => ({
    title: cards.categoryTitle(category),
    colour: `var(--_c${hue})`,
    shape,
  }));
}

const LINES: readonly (readonly [MessageKey, SVGTemplateResult])[] = [
  ['legendSolid', svg`<rect x="14" y="5" width="32" height="6" rx="3" fill="currentColor"/>`],
  [
    'legendFade',
    svg`<defs><linearGradient id="fade"><stop offset="0" stop-color="currentColor" stop-opacity="0"/><stop offset=".25" stop-color="currentColor" stop-opacity=".4"/><stop offset=".75" stop-color="currentColor" stop-opacity=".4"/><stop offset="1" stop-color="currentColor" stop-opacity="0"/></linearGradient></defs><rect y="5" width="60" height="6" fill="url(#fade)"/><rect x="22" y="5" width="16" height="6" rx="3" fill="currentColor"/>`,
  ],
  [
    'legendSpan',
    svg`<path d="M4 3h2v8H4zM54 3h2v8h-2z" fill="currentColor"/><rect x="4" y="5" width="52" height="6" rx="3" fill="currentColor"/>`,
  ],
  [
    'legendOpen',
    svg`<defs><linearGradient id="open"><stop offset=".4" stop-color="currentColor"/><stop offset="1" stop-color="currentColor" stop-opacity="0"/></linearGradient></defs><path d="M4 3h2v8H4z" fill="currentColor"/><rect x="4" y="5" width="54" height="6" rx="3" fill="url(#open)"/>`,
  ],
  ['legendApproximate', svg`<path d="M6 8h48" stroke="currentColor" stroke-width="6" stroke-dasharray="5 3"/>`],
  [
    'legendExpected',
    svg`<rect x="10.75" y="5.75" width="38" height="4.5" rx="2.5" fill="none" stroke="currentColor" stroke-width="1.5"/>`,
  ],
  [
    'legendMarks',
    svg`<path d="M6 12v-4M13 12v-4M15.5 12v-4M26 12v-4" stroke="currentColor" stroke-width="2"/><path d="M34 12v-3h3v-3h3v-4h3v6h3v-2h3v4h3v2z" fill="currentColor" opacity=".5"/>`,
  ],
];
type Line = (typeof LINES)[number];
const STACK: Line = [
  'legendStack',
  svg`<rect x="16" y=".5" width="28" height="15" rx="4.5" fill="currentColor" fill-opacity=".16" stroke="currentColor" stroke-opacity=".4"/><text x="30" y="11.5" text-anchor="middle" font-size="10" font-weight="600" fill="currentColor">+3</text>`,
];
const BREAK: Line = [
  'legendBreak',
  svg`<path d="M8 14v-4M16 14v-4M38 14v-9M43 14v-6M48 14v-11M53 14v-5" stroke="currentColor" stroke-width="2.5"/><path d="M25 14l4-11M29 14l4-11" stroke="currentColor" stroke-width="1.25"/>`,
];
const DEEP: Line = [
  'legendDeep',
  svg`<text x="30" y="12.5" text-anchor="middle" font-size="12" fill="currentColor">66 Ma</text>`,
];
const ERA: Line = [
  'legendEra',
  svg`<rect x="6" width="48" height="16" fill="currentColor" opacity=".12"/><path d="M6.5 0v16M53.5 0v16" stroke="currentColor" opacity=".4"/>`,
];
const KEYS: readonly (readonly [string, MessageKey])[] = [
  ['← →', 'keysWalk'],
  ['↑ ↓', 'keysLane'],
  ['Home End', 'keysEnds'],
  ['PgUp PgDn', 'keysPan'],
  ['+ −', 'keysZoom'],
  ['0', 'keysFit'],
  ['Enter', 'keysOpen'],
  ['Esc', 'keysClose'],
  ['/', 'keysSearch'],
  ['Enter Shift+Enter', 'keysFound'],
];

/** On the header of a lane. */
const LANE_KEYS: typeof KEYS = [
  ['Enter', 'keysFold'],
  ['↑ ↓', 'keysHeight'],
];

/** What there is to explain beside what every timeline has. */
export interface LegendParts {
  /** Bands behind the lanes. */
  readonly hasEras: boolean;
  /** Names of lanes, that can be pressed. */
  readonly namesLanes: boolean;
  /** Badges that stand for events of one moment. */
  readonly hasStacks: boolean;
  /** A break of the overview. */
  readonly isBroken: boolean;
  /** Years that are counted back from now. */
  readonly isDeep: boolean;
}

/** What of that there is now. */
export function legendParts(
  { lanes, namesLanes, dataset: { table } }: Presentation,
  timeline: TimelineController | null,
): LegendParts {
  return {
    hasEras: lanes.eraKey !== null,
    namesLanes,
    hasStacks: (timeline?.view.scene?.stacks.length ?? 0) > 0,
    isBroken: timeline?.instruments?.hasBreak ?? false,
    isDeep: table.size > 0 && dateFromMs(table.extent.startMs).year < DEEP_YEAR,
  };
}

/** What shapes, lines and keys mean. */
export function legend(
  dictionary: Dictionary,
  entries: readonly LegendEntry[],
  { hasEras, namesLanes, hasStacks, isBroken, isDeep }: LegendParts,
): TemplateResult {
  const lines = [
    ...LINES,
    ...(hasStacks ? [STACK] : []),
    ...(hasEras ? [ERA] : []),
    ...(isDeep ? [DEEP] : []),
    ...(isBroken ? [BREAK] : []),
  ];
  return html`<div class="legend" id="legend" role="region" aria-label=${dictionary.text('legend')}>
    <div>
      <h3 tabindex="-1">${dictionary.text('legend')}</h3>
      <ul class="lines">
        ${lines.map(([key, drawing]) => html`<li><svg aria-hidden="true" width="60" height="16" viewBox="0 0 60 16">${drawing}</svg>${dictionary.text(key)}</li>`)}
      </ul>
      ${
        entries.length > 1
          ? html`<ul class="kinds">
              ${entries.map(({ title, colour, shape }) => html`<li .style=${`--c:${colour}`}><span class="shape" data-shape=${shape}></span><bdi>${title}</bdi></li>`)}
            </ul>`
          : ''
      }
    </div>
    <div>
      <h3>${dictionary.text('keys')}</h3>
      <dl class="keys">
        ${[...KEYS, ...(namesLanes ? LANE_KEYS : [])].map(
          ([keys, message]) =>
            html`<div>
              <dt>${keys.split(' ').map((key) => html`<kbd>${key}</kbd> `)}</dt>
              <dd>${dictionary.text(message)}</dd>
            </div>`,
        )}
      </dl>
    </div>
  </div>`;
}
