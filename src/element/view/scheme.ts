/** Luminance of what counts as a dark background. */
const DARK_BELOW = 0.4;

/** Which of the two schemes suits the place where the element stands. */
export type Scheme = 'light' | 'dark' | null;

/**
 * Light or dark, when the page does not say by `color-scheme`: dark on what is painted dark, and where nothing is
 * painted when the person asks for dark. Null: the page says it, CSS does the rest.
 */
export function schemeAround(host: Element): Scheme {
  if (getComputedStyle(host).colorScheme !== 'normal') return null;
  for (let element: Element | null = host.parentElement; element !== null; element = element.parentElement) {
    const luminance = paintedLuminance(getComputedStyle(element).backgroundColor);
    if (luminance !== null) return luminance < DARK_BELOW ? 'dark' : 'light';
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Rough luminance 0..1 of an `rgb()` colour; null when it is transparent or in another notation. */
function paintedLuminance(colour: string): number | null {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (/^rgba?\(([^)]*)\)$/.exec(colour)?.[1] ?? '0,0,0,0')
    .split(/[\s,/]+/)
    .map(Number);
  return alpha < 0.5 ? null : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
