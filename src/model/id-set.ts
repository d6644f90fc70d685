const FIRST_SLOTS = 64;

/**
 * Ids that are taken. Not a `Set`: browsers enter every text that is put into one in a table of their own, through
 * which they go whenever they free memory, for as long as the text is in use; after a million ids a tenth of a second
 * each time.
 */
export class IdSet {
  /** Two numbers to a slot: the hash of an id, and its place in the list, from 1; 0: the slot is free. */
  #slots = new Int32Array(2 * FIRST_SLOTS);
  readonly #ids: string[] = [];
  /** So that nobody can write ids that all fall together. */
  readonly #seed = Math.trunc(Math.random() * 0x7fffffff);

  has(id: string): boolean {
    return this.#slots[this.#slotOf(id, this.#hash(id)) + 1] !== 0;
  }

  /** @returns false where it is there already */
  add(id: string): boolean {
    const hash = this.#hash(id);
    const slot = this.#slotOf(id, hash);
    if (this.#slots[slot + 1] !== 0) return false;
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = this.#ids.push(id);
    if (4 * this.#ids.length > this.#slots.length) this.#grow();
    return true;
  }

  /** Where an id is, or would be. */
  #slotOf(id: string, hash: number): number {
    const slots = this.#slots;
    const last = slots.length - 2;
    for (let slot = (2 * hash) & last; ; slot = (slot + 2) & last) {
      const place = slots[slot + 1] ?? 0;
      if (place === 0 || (slots[slot] === hash && this.#ids[place - 1] === id)) return slot;
    }
  }

  #grow(): void {
    const old = this.#slots;
    const slots = new Int32Array(2 * old.length);
    const last = slots.length - 2;
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue;
      let slot = (2 * (old[from] ?? 0)) & last;
      while (slots[slot + 1] !== 0) slot = (slot + 2) & last;
      slots[slot] = old[from] ?? 0;
      slots[slot + 1] = old[from + 1] ?? 0;
    }
    this.#slots = slots;
  }

  #hash(id: string): number {
    let hash = this.#seed;
    for (let i = 0; i < id.length; i++) {
      hash = Math.imul(hash ^ id.charCodeAt(i), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return hash;
  }
}
