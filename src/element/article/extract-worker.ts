/** The worker's side of `extraction.ts`: answers one request, with progress on the way. */
import type { ExtractionReply, ExtractionRequest } from './extraction.js';

/** Progress is told at most so often, in shares of the work. */
const STEP = 0.01;

const reply = (message: ExtractionReply): void => postMessage(message);

addEventListener('message', ({ data: { input, options } }: MessageEvent<ExtractionRequest>) => {
  void (async () => {
    try {
      const { extractAsNeeded } = await import('../../extract/extract-as-needed.js');
      let told = 0;
      const onProgress = (share: number): void => {
        if (share < told + STEP) return;
        told = share;
        reply({ share });
      };
      reply({ extraction: await extractAsNeeded(input, { ...options, onProgress }) });
    } catch (error) {
      reply({ error: error instanceof Error ? error.message : String(error) });
    }
  })();
});
