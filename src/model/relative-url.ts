import { MAX_URL_LENGTH } from './safe-value.js';

/** What people write where there is no address: one word, or a dash. */
const NOTHING = /^(?:[^./?#]*|n\/a)$/i;
/** The characters of an address, after neither another host (`//`) nor what may be a scheme, an account or a host without its scheme. */
const RELATIVE = /^(?!\/\/|[^/?#]*[:@]|www\.)[^\s<>"'`\\^{|}\p{Cc}]+$/iu;

/** The link, trimmed, when it is one within the site of whatever page it ends up in; else null. */
export function relativeUrl(text: string): string | null {
  const url = text.trim();
  return url.length <= MAX_URL_LENGTH && RELATIVE.test(url) && !NOTHING.test(url) ? url : null;
}
