/** The element of a shadow tree that a selector names. Throws a TypeError when it is not there or of another kind: the templates are wrong then. */
export function shadowPart<T extends Element>(root: ParentNode, selector: string, kind: new () => T): T {
  const element = root.querySelector(selector);
  if (!(element instanceof kind)) throw new TypeError(`no ${selector} in the shadow tree`);
  return element;
}
