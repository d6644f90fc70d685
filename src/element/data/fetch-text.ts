/**
 * Fetches a text and says how much of it has come: a fraction 0..1, or null where the length is not known.
 * Rejects with an Error that names the address and the reason; an abort rejects with the signal's reason.
 */
export async function fetchText(
  url: URL,
  signal: AbortSignal,
  onProgress: (fraction: number | null) => void,
): Promise<{ text: string; contentType: string | null }> {
  onProgress(null);
  let response: Response;
  try {
    response = await fetch(url, { signal });
  } catch (cause) {
    signal.throwIfAborted();
    const why =
      url.protocol === 'file:'
        ? 'a page that is opened as a file may load no others; put the data into the page, or serve both'
        : "the network or the server's cross-origin rules do not allow it";
    throw new Error(`${url.href} could not be loaded: ${why}`, { cause });
  }
  if (!response.ok)
    throw new Error(`${url.href} could not be loaded: ${response.status} ${response.statusText}`.trimEnd());
  const contentType = response.headers.get('content-type');
  if (!response.body) return { text: await response.text(), contentType };
  // A compressed answer gives its compressed length, but the decoded bytes: it cannot be compared.
  const length = response.headers.has('content-encoding') ? 0 : Number(response.headers.get('content-length') ?? 0);
  const decoder = decoderOf(contentType);
  const reader = response.body.getReader();
  let text = '';
  let loaded = 0;
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      text += decoder.decode(chunk.value, { stream: true });
      loaded += chunk.value.length;
      onProgress(length > 0 ? Math.min(loaded / length, 1) : null);
    }
  } catch (cause) {
    signal.throwIfAborted();
    throw new Error(`${url.href} could not be loaded: it broke off after ${loaded} bytes`, { cause });
  }
  return { text: text + decoder.decode(), contentType };
}

/** Reads the encoding that the server names; UTF-8 where it names none, or one that does not exist. */
function decoderOf(contentType: string | null): TextDecoder {
  try {
    return new TextDecoder(/charset="?([\w.:-]+)/iu.exec(contentType ?? '')?.[1]);
  } catch {
    return new TextDecoder();
  }
}
