import { layEras } from '../../layout/era-bands.js';
import { paintEras, paintEraStrip } from '../../render/paint-eras.js';
import { eraStyles } from '../styles/era-styles.js';

/** Gives a timeline the look of eras; once is enough. */
function dress(root: ShadowRoot): void {
  const { styleSheet } = eraStyles;
  if (styleSheet !== undefined) root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, styleSheet])];
}

/** What data with eras needs besides: loaded with the first of it. */
export const ERAS = { layEras, paintEras, paintEraStrip, dress };

export type Eras = typeof ERAS;
