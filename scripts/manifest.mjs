// What the analyzer writes of the element, made true: it takes state for attributes, what the element's parts ask of it
// for properties, and the arguments of `dispatchEvent` for events. Whatever is public has a sentence in the source; the
// rest is left out.

/** @param {{modules: {declarations?: object[]}[]}} manifest of which the custom elements are changed */
export function keepPublic(manifest) {
  for (const element of manifest.modules.flatMap(({ declarations = [] }) => declarations)) {
    if (!element.customElement) continue;
    const isTold = ({ description, privacy = 'public' }) => Boolean(description) && privacy === 'public';
    element.members = element.members.filter(isTold);
    element.events = element.events.filter(isTold);
    const fields = new Set(element.members.map(({ name }) => name));
    element.attributes = element.attributes.filter(({ fieldName }) => fieldName === undefined || fields.has(fieldName));
  }
  return manifest;
}
