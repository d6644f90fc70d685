/**
 * Gives properties that have been emptied what they have now, when nobody has set them: a removed attribute leaves null, frameworks that take a
 * value away leave undefined.
 * @param element just made
 */
export function defaultsOf(element: object, names: Iterable<PropertyKey>): (changed: Iterable<PropertyKey>) => void {
  const defaults = new Map(Array.from(names, (name): [PropertyKey, unknown] => [name, Reflect.get(element, name)]));
  return (changed) => {
    for (const name of changed) {
      const value = defaults.get(name);
      // What is undefined by itself may be null for a reason.
      if (value !== undefined && (Reflect.get(element, name) ?? '') === '') Reflect.set(element, name, value);
    }
  };
}
