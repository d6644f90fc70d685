/** Properties that bring other data. */
const DATA_PROPERTIES: readonly unknown[] = ['src', 'type', 'htmlFor', 'published'];

/**
 * A promise of being ready that can be taken back: as long as it is open it is the same promise, once settled the next
 * `renew` makes a new one.
 */
export class Readiness {
  #settle: () => void = () => undefined;
  #open = true;
  promise = this.#next();

  /** Nothing is waited for now. */
  get isSettled(): boolean {
    return !this.#open;
  }

  /** Work has begun that the promise must wait for. */
  renew(): void {
    if (this.#open) return;
    this.#open = true;
    this.promise = this.#next();
  }

  /** A property is set: one that brings other data renews it. */
  propertySet(name: PropertyKey): void {
    if (DATA_PROPERTIES.includes(name)) this.renew();
  }

  /** All is loaded and drawn. */
  settle(): void {
    this.#open = false;
    this.#settle();
  }

  #next(): Promise<void> {
    return new Promise((resolve) => {
      this.#settle = resolve;
    });
  }
}
