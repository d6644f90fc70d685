/** What people write where there is no address: one word, or a dash. */
const NOTHING = /^(?:[^./?#]*|n\/a)$/i;
/**
 * The characters of an address, after neither another host (`//`) nor what may be a scheme, an account or a host
 * without its scheme.
 */
const RELATIVE = /^(?!\/\/|[^/?#]*[:@]|www\.)[^\s<>"'`\\^{|}\p{Cc}]{1,8192}$/iu;

/** The link, trimmed, when it is one within the site of whatever page it ends up in; else null. */
export function relativeUrl(text: string): string | null {
  const url = text.trim();
  return RELATIVE.test(url) && !NOTHING.test(url) ? url : null;
}
