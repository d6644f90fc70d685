import { layEras } from '../layout/era-bands.js';
import { paintEras, paintEraStrip } from '../render/paint-eras.js';
import { eraStyles } from './era-styles.js';

/** What data with eras needs besides: loaded with the first of it. */
export const ERAS = { layEras, paintEras, paintEraStrip, styles: eraStyles };

export type Eras = typeof ERAS;
