/**
 * The element of a shadow tree that a selector names. Throws a TypeError when it is not there or of another kind: the
 * templates are wrong then.
 */
export function shadowPart<T extends Element>(root: ParentNode, selector: string, kind: new () => T): T {
  const element = root.querySelector(selector);
  if (!isOf(element, kind)) throw new TypeError(`no ${selector} in the shadow tree`);
  return element;
}

/**
 * By name: where a tree has been shown in another document, Firefox has some of its elements be of the kinds of that
 * one for ever.
 */
function isOf<T extends Element>(element: Element | null, { name }: new () => T): element is T {
  for (let kind: object | null = element; kind !== null; kind = Reflect.getPrototypeOf(kind))
    if (kind.constructor.name === name) return true;
  return false;
}
