import type { Scene } from '../layout/scene.js';
import { hoverOver } from './hover-target.js';
import { LaneHeaders } from './lane-headers.js';
import type { TimelineParts } from './timeline-parts.js';
import type { ViewController } from './view-controller.js';

/** What a timeline can do once it is drawn: marks, density and badges tell what they stand for, lanes can be collapsed and resized. */
export interface Extras {
  /** Closes the list of a badge; true when it was open. */
  close(): boolean;
  drawn(scene: Scene): void;
  hostDisconnected(): void;
}

export function extrasOf(host: TimelineParts & EventTarget, root: ShadowRoot, view: ViewController): Extras {
  const hover = hoverOver(host, root, view);
  const headers = new LaneHeaders(root, host);
  return {
    close: () => hover.close(),
    drawn: (scene) => headers.drawn(scene),
    hostDisconnected() {
      hover.hostDisconnected();
      headers.hostDisconnected();
    },
  };
}
