// In the bundles this stands in the place of Lit's module of the same name, without its ways for browsers that cannot
// adopt style sheets: those know neither `light-dark()` nor container queries, and never show this element.

/** A style sheet; made when it is first adopted, for where pages are rendered on a server there are none. */
export class CSSResult {
  #sheet;

  constructor(cssText) {
    this.cssText = cssText;
  }

  get styleSheet() {
    if (this.#sheet === undefined) (this.#sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.#sheet;
  }

  toString() {
    return this.cssText;
  }
}

export const supportsAdoptingStyleSheets = true;
export const unsafeCSS = (text) => new CSSResult(`${text}`);
export const css = (strings, ...values) => new CSSResult(String.raw({ raw: strings }, ...values));
export const getCompatibleStyle = (style) => style;
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style);
};
