/** Work takes turns with the page: so long for the one, then whatever the other has to do. */
const TURN_MS = 25;

/** Long work asks now and then whether its turn is over. A pause costs some milliseconds by itself, so there is none after each portion. */
export class Turns {
  #began = performance.now();

  get isOver(): boolean {
    return performance.now() - this.#began > TURN_MS;
  }

  /** Lets the page have its turn. */
  async next(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    this.#began = performance.now();
  }
}
