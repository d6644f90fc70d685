import type { CSSResult } from '@lit/reactive-element';

/**
 * The style sheets of documents other than the one that this script runs in: a constructed sheet belongs to the
 * document that it was made for.
 */
const sheets = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** Adds styles to those of a root, wherever it is; once is enough. */
export function dress(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const added = styles.flatMap((style) => sheetIn(root.ownerDocument, style) ?? []);
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...added])];
}

/** Where roots were dressed that have moved. */
const pages = new WeakMap<ShadowRoot, Document>();

/**
 * In another document a root has lost its style sheets, or never had any: it gets its element's own and these, before
 * those that it has got there.
 * @returns whether it looks otherwise now
 */
export function dressAnew(host: HTMLElement, root: ShadowRoot, styles: readonly CSSResult[]): boolean {
  const page = root.ownerDocument;
  if (page === (pages.get(root) ?? document)) return false;
  pages.set(root, page);
  const others = [...root.adoptedStyleSheets];
  root.adoptedStyleSheets = [];
  dress(root, [...ownStyles(host), ...styles]);
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...others])];
  return true;
}

/** Those that Lit gave its root when the element was first shown. */
function ownStyles({ constructor }: HTMLElement): CSSResult[] {
  const styles: unknown = Reflect.get(constructor, 'elementStyles');
  return Array.isArray(styles) ? styles.filter(isStyle) : [];
}

function isStyle(value: unknown): value is CSSResult {
  return typeof value === 'object' && value !== null && 'cssText' in value;
}

/** Null in a document that is not shown. */
function sheetIn(page: Document, style: CSSResult): CSSStyleSheet | null {
  if (page === document) return style.styleSheet ?? null;
  let own = sheets.get(page);
  if (own === undefined) sheets.set(page, (own = new Map()));
  let sheet = own.get(style);
  if (sheet === undefined && page.defaultView !== null) {
    sheet = new page.defaultView.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    own.set(style, sheet);
  }
  return sheet ?? null;
}
