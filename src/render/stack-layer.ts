import type { Foreground, Stack } from '../layout/scene.js';
import { renumber } from './renumber.js';
import { snap } from './snap.js';

/** What the badges need beside the scene. */
export interface StackNames {
  /** "7 events at this moment". */
  name(stack: Stack): string;
  colourOf(index: number): string;
}

/** Where a view stands on the screen. */
export interface StackPlace {
  /** Where the layer's own origin lies in the view, px. */
  readonly originPx: number;
  readonly pixelRatio: number;
  readonly rightToLeft: boolean;
}

interface Badge {
  readonly button: HTMLButtonElement;
  stack: Stack | null;
  place: string;
}

/**
 * Badges beside cards whose moment holds more events than any zoom can part: "+7". Real buttons, pooled; a pan moves
 * them all at once.
 */
export class StackLayer {
  readonly #run = document.createElement('div');
  readonly #badges = new Map<number, Badge>();
  readonly #pool: Badge[] = [];
  readonly #names: StackNames;
  #runPlace = '';

  constructor(root: HTMLElement, names: StackNames) {
    this.#names = names;
    this.#run.className = 'run';
    root.replaceChildren(this.#run);
  }

  /** The stack of a badge of this layer; null for any other element. */
  stackOf(target: EventTarget | null): Stack | null {
    for (const { button, stack } of this.#badges.values()) if (button === target) return stack;
    return null;
  }

  /**
   * Events have other numbers now: badges keep their places in the document, and say anew what they say. @param
   * numberOf null: it is gone
   */
  renumber(numberOf: (index: number) => number | null): void {
    renumber(this.#badges, numberOf);
    for (const badge of this.#badges.values()) badge.stack = null;
  }

  update({ stacks }: Foreground, { originPx, pixelRatio, rightToLeft }: StackPlace): void {
    if (stacks.length === 0 && this.#badges.size === 0) return;
    const sign = rightToLeft ? -1 : 1;
    const runPlace = `translateX(${sign * snap(originPx, pixelRatio)}px)`;
    if (runPlace !== this.#runPlace) this.#run.style.transform = this.#runPlace = runPlace;
    const hosts = new Set(stacks.map(({ host }) => host));
    for (const [host, badge] of this.#badges) {
      if (hosts.has(host)) continue;
      badge.button.hidden = true;
      badge.stack = null;
      this.#badges.delete(host);
      this.#pool.push(badge);
    }
    for (const stack of stacks) {
      const { host, indices } = stack;
      let badge = this.#badges.get(host);
      if (badge === undefined) this.#badges.set(host, (badge = this.#pool.pop() ?? this.#create()));
      const { button } = badge;
      if (badge.stack?.indices.length !== indices.length) {
        button.hidden = false;
        button.textContent = `+${indices.length}`;
        button.setAttribute('aria-label', this.#names.name(stack));
        button.style.setProperty('--c', this.#names.colourOf(host));
        button.style.inlineSize = `${stack.widthPx}px`;
        button.style.blockSize = `${stack.heightPx}px`;
      }
      badge.stack = stack;
      const place = `translate(${sign * snap(stack.xPx - originPx, pixelRatio)}px,${stack.yPx}px)`;
      if (badge.place !== place) button.style.transform = badge.place = place;
    }
  }

  #create(): Badge {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'stack';
    button.ariaExpanded = 'false';
    this.#run.append(button);
    return { button, stack: null, place: '' };
  }
}
