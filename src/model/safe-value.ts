/**
 * What may pass from untrusted data into the page: links that only ever navigate the web or write mail, colours that
 * are nothing but colours.
 */

const MAX_URL_LENGTH = 8192;
const URL = /^(?:https?:\/\/|mailto:)[^\s<>"'`\\^{|}\p{Cc}]+$/iu;
const COLOR =
  /^(?:#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|[a-z]{3,20}|(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\((?:[\d.,%/ +-]|deg|grad|rad|turn|none){1,60}\))$/i;

/** The link, trimmed, when it is http, https or mailto; else null. For those without a scheme see `relativeUrl`. */
export function safeUrl(text: string): string | null {
  const url = text.trim();
  return url.length <= MAX_URL_LENGTH && URL.test(url) ? url : null;
}

/** The colour when it is a hex colour, a name, or rgb, hsl, hwb, lab, lch, oklab, oklch of plain numbers; else null. */
export function safeColor(text: string): string | null {
  const color = text.trim();
  return COLOR.test(color) ? color : null;
}
