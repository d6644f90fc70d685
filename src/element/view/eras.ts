import { layEras } from '../../layout/era-bands.js';
import { paintEras, paintEraStrip } from '../../render/paint-eras.js';
import { dress } from '../styles/dress.js';
import { eraStyles } from '../styles/era-styles.js';

/** What data with eras needs besides: loaded with the first of it. */
export const ERAS = { layEras, paintEras, paintEraStrip, dress: (root: ShadowRoot): void => dress(root, [eraStyles]) };

export type Eras = typeof ERAS;
