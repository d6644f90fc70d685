import type { Scene, Stack } from '../layout/scene.js';

/** What the badges need beside the scene. */
export interface StackState {
  /** "7 events at this moment". */
  readonly name: (stack: Stack) => string;
  readonly colourOf: (index: number) => string;
  readonly rightToLeft: boolean;
}

/** Badges beside cards whose moment holds more events than any zoom can part: "+7". Real buttons, pooled. */
export class StackLayer {
  readonly #root: HTMLElement;
  readonly #buttons: HTMLButtonElement[] = [];
  #stacks: readonly Stack[] = [];

  constructor(root: HTMLElement) {
    this.#root = root;
    root.replaceChildren();
  }

  /** The stack of a badge of this layer; null for any other element. */
  stackOf(target: EventTarget | null): Stack | null {
    const at = this.#buttons.findIndex((button) => button === target);
    return this.#stacks[at] ?? null;
  }

  update({ stacks }: Scene, { name, colourOf, rightToLeft }: StackState): void {
    const before = this.#stacks;
    this.#stacks = stacks;
    while (this.#buttons.length < stacks.length) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'stack';
      this.#buttons.push(button);
      this.#root.append(button);
    }
    this.#buttons.forEach((button, i) => {
      const stack = stacks[i];
      button.hidden = stack === undefined;
      if (stack === undefined) return;
      const same = before[i]?.host === stack.host && before[i].indices.length === stack.indices.length;
      if (!same || button.textContent === '') {
        button.textContent = `+${stack.indices.length}`;
        button.setAttribute('aria-label', name(stack));
        button.style.setProperty('--c', colourOf(stack.host));
        button.style.inlineSize = `${stack.widthPx}px`;
        button.style.blockSize = `${stack.heightPx}px`;
      }
      button.style.transform = `translate(${rightToLeft ? -stack.xPx : stack.xPx}px,${stack.yPx}px)`;
    });
  }
}
