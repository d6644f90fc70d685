/**
 * Words that can be pressed show it by the pointer. Nothing of the article is set but its cursor, and the page gets its
 * own one back.
 */
export class ArticleCursor {
  readonly #article: HTMLElement;
  readonly #isOn: (x: number, y: number) => boolean;
  readonly #abort = new AbortController();
  #frame = 0;
  /** The page's own cursor while ours is in its place; else null. */
  #own: string | null = null;

  /** @param isOn whether a point of the viewport lies on such words; asked once a frame at most */
  constructor(article: HTMLElement, isOn: (x: number, y: number) => boolean) {
    this.#article = article;
    this.#isOn = isOn;
    const { signal } = this.#abort;
    article.addEventListener('pointermove', (event) => this.#moved(event), { signal });
    article.addEventListener('pointerleave', () => this.#leave(), { signal });
  }

  release(): void {
    this.#abort.abort();
    this.#leave();
  }

  #moved({ pointerType, clientX, clientY, buttons }: PointerEvent): void {
    if (pointerType === 'touch') return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#point(buttons === 0 && this.#isOn(clientX, clientY)));
  }

  #leave(): void {
    cancelAnimationFrame(this.#frame);
    this.#point(false);
  }

  #point(isPointing: boolean): void {
    const article = this.#article;
    const own = this.#own;
    if (isPointing === (own !== null)) return;
    this.#own = isPointing ? article.style.cursor : null;
    article.style.cursor = own ?? 'pointer';
    if (article.getAttribute('style') === '') article.removeAttribute('style');
  }
}
