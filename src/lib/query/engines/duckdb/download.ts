import * as v from 'valibot';
import { EngineFailure } from './failure.ts';
import { ENGINE_FOLDER, manifest, MANIFEST_FILE } from './manifest.ts';
import { decompressor } from './support.ts';

export interface DownloadOptions {
  /** Path the site is served under, or ''. */
  base: string;
  /** Gives up where nothing arrives for so long. */
  stallSeconds: number;
  signal: AbortSignal;
}

/**
 * Fetches a file of the site and hands its body to `read`. A server that accepts and then says
 * nothing is given up after `stallSeconds`; `read` says when something has arrived.
 * @throws EngineFailure `engine_download` or `engine_timeout`; the signal's reason once aborted
 */
export async function fetchFile<T>(
  url: string,
  { stallSeconds, signal }: Omit<DownloadOptions, 'base'>,
  read: (response: Response, arrived: () => void) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const onAbort = (): void => stop.abort();
  signal.addEventListener('abort', onAbort);
  if (signal.aborted) stop.abort();
  let stalled = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arrived = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      stalled = true;
      stop.abort();
    }, stallSeconds * 1000);
  };
  let status: number | null = null;
  try {
    arrived();
    const response = await fetch(url, { signal: stop.signal });
    status = response.status;
    arrived();
    if (!response.ok) throw new Error(response.statusText);
    return await read(response, arrived);
  } catch {
    signal.throwIfAborted();
    throw new EngineFailure(
      stalled
        ? { kind: 'engine_timeout', seconds: stallSeconds }
        : { kind: 'engine_download', status, url },
    );
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}

/**
 * Downloads the engine's wasm in the best edition this browser can decode and unpacks it on the
 * way, so that the compressed bytes are never held.
 * @param onBytes exact count of compressed bytes that have arrived, and how many there are
 * @throws EngineFailure like `fetchFile`, also where the unpacked size is not the manifest's
 */
export async function downloadWasm(
  options: DownloadOptions,
  onBytes: (received: number, total: number) => void,
): Promise<Blob> {
  const folder = `${options.base}/${ENGINE_FOLDER}`;
  const { wasm } = await fetchFile(`${folder}/${MANIFEST_FILE}`, options, async (response) =>
    v.parse(manifest, await response.json()),
  );
  for (const { encoding, path, bytes } of wasm.encodings) {
    const decoding = decompressor(encoding);
    if (!decoding) continue;
    onBytes(0, bytes);
    return fetchFile(`${folder}/${path}`, options, async (response, arrived) => {
      if (!response.body) throw new Error('no body');
      let received = 0;
      const counting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(chunk, controller) {
          received += chunk.byteLength;
          arrived();
          onBytes(received, bytes);
          controller.enqueue(chunk);
        },
      });
      const unpacked = new Response(response.body.pipeThrough(counting).pipeThrough(decoding), {
        headers: { 'content-type': 'application/wasm' },
      });
      const blob = await unpacked.blob();
      if (blob.size !== wasm.bytes) throw new Error(`${blob.size} bytes instead of ${wasm.bytes}`);
      return blob;
    });
  }
  throw new EngineFailure({ kind: 'engine_unsupported', missing: 'decompression' });
}
