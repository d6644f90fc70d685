/**
 * Gives properties that have been emptied what they have now, when nobody has set them: a removed attribute leaves
 * null, frameworks that take a value away leave undefined. Of what they bind, a year or an id may be a number, where
 * attributes are always text.
 * @param element just made
 */
export function defaultsOf(element: object, names: Iterable<PropertyKey>): (changed: Iterable<PropertyKey>) => void {
  const defaults = new Map(Array.from(names, (name): [PropertyKey, unknown] => [name, Reflect.get(element, name)]));
  return (changed) => {
    for (const name of changed) {
      const first = defaults.get(name);
      const now: unknown = Reflect.get(element, name);
      const value = now ?? '';
      // What is undefined by itself may be null, or a number, for a reason.
      if (first !== undefined && first !== now && (value === '' || typeof value === 'number'))
        Reflect.set(element, name, value === '' ? first : String(value));
    }
  };
}
