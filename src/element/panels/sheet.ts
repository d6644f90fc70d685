/**
 * Makes the panel of the selected event a sheet at the foot of small screens; style sheets say which. One that the page
 * has placed itself stays where that is.
 */
export class Sheet {
  readonly #panel: HTMLElement;
  readonly #coarse = matchMedia('(pointer: coarse)');

  constructor(panel: HTMLElement) {
    this.#panel = panel;
    // Where a page places it may depend on how large the screen is. In the next frame: with another place it has
    // another size, which browsers report to the page as an error.
    new ResizeObserver(() => requestAnimationFrame(() => this.check())).observe(panel);
  }

  /** The panel has been opened, or the page may place it elsewhere. */
  check(): void {
    const { classList, hidden } = this.#panel;
    if (hidden || !this.#coarse.matches) return;
    classList.remove('sheet');
    classList.toggle('sheet', getComputedStyle(this.#panel).position === 'static');
  }
}
