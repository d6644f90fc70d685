import type { ArticleInput, ExtractOptions, Extraction } from '../../extract/extract.js';

/** Texts longer than this, UTF-16 units, are read by a worker: shorter ones are done before a worker has started. */
const LONG_TEXT = 20_000;

/** What the worker is asked. */
export interface ExtractionRequest {
  readonly input: string | readonly ArticleInput[];
  readonly options: Omit<ExtractOptions, 'onProgress'>;
}

/** What it says: how far it is, then what it found or why it could not. */
export type ExtractionReply =
  { readonly share: number } | { readonly extraction: Extraction } | { readonly error: string };

export interface ExtractionControl {
  /** Aborting ends the work at once; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Hears which share of the work is done, 0..1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * `extractEvents`, loaded when it is first needed, without holding up the page: long texts are read by a worker. Where
 * a worker cannot be had (a page from a file, a policy that forbids it), the page does the work itself.
 */
export async function extractInBackground(
  input: ExtractionRequest['input'],
  options: ExtractionRequest['options'],
  { signal, onProgress }: ExtractionControl = {},
): Promise<Extraction> {
  const length = typeof input === 'string' ? input.length : input.reduce((sum, { text }) => sum + text.length, 0);
  const found = length > LONG_TEXT ? await askWorker({ input, options }, signal, onProgress) : null;
  if (found) return found;
  const { extractAsNeeded } = await import('../../extract/extract-as-needed.js');
  signal?.throwIfAborted();
  return extractAsNeeded(input, options);
}

/** Null when there is no worker to ask. Rejects when the work was aborted or went wrong. */
async function askWorker(
  request: ExtractionRequest,
  signal: AbortSignal | undefined,
  onProgress: ExtractionControl['onProgress'],
): Promise<Extraction | null> {
  signal?.throwIfAborted();
  const worker = startWorker();
  if (!worker) return null;
  const ended = new AbortController();
  try {
    return await new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { signal: ended.signal });
      // An error outside of a reply: the script could not be loaded or run.
      worker.addEventListener('error', () => resolve(null), { signal: ended.signal });
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<ExtractionReply>) => {
          if ('share' in data) onProgress?.(data.share);
          else if ('error' in data) reject(new Error(data.error));
          else resolve(data.extraction);
        },
        { signal: ended.signal },
      );
      worker.postMessage(request);
    });
  } finally {
    ended.abort();
    worker.terminate();
  }
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./extract-worker.js', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
