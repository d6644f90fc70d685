import { expect } from 'chai';
import { TextWidth } from '../../src/render/text-width.js';

const TEXTS = [
  'Naryshkin meets Tertel in Vitebsk',
  'AVATAR To. Yes, W.A. Ty',
  'Übermäßig ĆŽŠ Łódź',
  'Αθήνα, Κυριακή',
  'Владимир Путин',
  '東京オリンピック',
  '서울 올림픽',
  'مرحبا بالعالم',
  'नमस्ते दुनिया',
  '👩‍👩‍👧‍👦 family 🇫🇮',
  'e\u0301 combining',
  '€3 bn – “quoted” … 50 %',
  '',
];

/** Counts what is asked of it. */
function context(): { font: string; measureText: (text: string) => TextMetrics; asked: string[] } {
  const real = document.createElement('canvas').getContext('2d');
  if (real === null) throw new Error('no canvas');
  const asked: string[] = [];
  return {
    asked,
    get font() {
      return real.font;
    },
    set font(font) {
      real.font = font;
    },
    measureText(text) {
      asked.push(text);
      return real.measureText(text);
    },
  };
}

if (typeof document !== 'undefined') {
  describe('widths of text', () => {
    it('are never too narrow and hardly too wide, in any script', () => {
      const meter = context();
      const widths = new TextWidth(meter, '13px sans-serif');
      for (const text of TEXTS) {
        const width = widths.of(text);
        const real = meter.measureText(text).width;
        expect(width, text).to.be.at.least(real - 0.6);
        expect(width, text).to.be.at.most(real * 1.08 + 2);
      }
    });

    it('ask for each letter once', () => {
      const meter = context();
      const widths = new TextWidth(meter, '13px sans-serif');
      widths.of('banana');
      widths.of('bandana');
      expect(meter.asked).to.deep.equal(['b', 'a', 'n', 'd']);
    });

    it('ask for the whole where letters join', () => {
      const meter = context();
      new TextWidth(meter, '13px sans-serif').of('مرحبا');
      expect(meter.asked).to.deep.equal(['مرحبا']);
    });
  });
}
