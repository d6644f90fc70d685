import { expect } from '@open-wc/testing';
import { StillCanvas } from '../../src/render/still-canvas.js';

/** The colour at a place of what a canvas shows, device pixels. */
function colourAt(canvas: HTMLCanvasElement, x: number, y: number): number[] {
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  const context = copy.getContext('2d');
  context?.drawImage(canvas, 0, 0);
  return [...(context?.getImageData(x, y, 1, 1).data ?? [])];
}

describe('StillCanvas', () => {
  for (const rightToLeft of [false, true]) {
    it(`shows what was painted last, in device pixels, ${rightToLeft ? 'from the right' : 'from the left'}`, () => {
      const canvas = document.createElement('canvas');
      const still = new StillCanvas(canvas);
      for (const [widthPx, colour] of [
        [30, '#f00'],
        [40, '#00f'],
      ] as const) {
        still.draw(widthPx, 20, { pixelRatio: 2, rightToLeft }, (painter) => {
          painter.fillStyle = colour;
          painter.fillRect(0, 0, 10, 10);
        });
      }
      expect([canvas.width, canvas.height, canvas.style.inlineSize, canvas.style.blockSize]).to.deep.equal([
        80,
        40,
        '40px',
        '20px',
      ]);
      expect(colourAt(canvas, rightToLeft ? 75 : 5, 5)).to.deep.equal([0, 0, 255, 255]);
      expect(colourAt(canvas, rightToLeft ? 5 : 75, 5)).to.deep.equal([0, 0, 0, 0]);
      expect(colourAt(canvas, rightToLeft ? 75 : 5, 25)).to.deep.equal([0, 0, 0, 0]);
    });
  }

  it('takes no room for a picture that nobody sees: none to paint the next on, and none once it is cleared', () => {
    const easels: OffscreenCanvas[] = [];
    const { OffscreenCanvas: Original } = globalThis;
    globalThis.OffscreenCanvas = class extends Original {
      constructor(width: number, height: number) {
        super(width, height);
        easels.push(this);
      }
    };
    const canvas = document.createElement('canvas');
    const still = new StillCanvas(canvas);
    const draw = (): void => {
      still.draw(30, 20, { pixelRatio: 1, rightToLeft: false }, (painter) => {
        painter.fillStyle = '#f00';
        painter.fillRect(0, 0, 30, 20);
      });
    };
    try {
      draw();
    } finally {
      globalThis.OffscreenCanvas = Original;
    }
    expect(easels.map(({ width }) => width)).to.deep.equal([1]);
    expect(colourAt(canvas, 5, 5)).to.deep.equal([255, 0, 0, 255]);
    still.clear();
    expect(canvas.width).to.equal(1);
    expect(colourAt(canvas, 0, 0)).to.deep.equal([0, 0, 0, 0]);
    draw();
    expect([canvas.width, colourAt(canvas, 25, 15)]).to.deep.equal([30, [255, 0, 0, 255]]);
  });
});
