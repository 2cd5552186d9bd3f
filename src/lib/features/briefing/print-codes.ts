import type { QrCode } from './qr.ts';

let encoder: { qrCode: (text: string) => QrCode } | null = null;
let loading: Promise<void> | undefined;

/**
 * Fetches what draws QR codes, once; a failure is forgotten, so that the next print tries again.
 * A printed page is drawn at once: whoever prints from script awaits this first.
 */
export function loadCodes(): Promise<void> {
  loading ??= import('./qr.ts').then(
    (module) => {
      encoder = module;
    },
    () => {
      loading = undefined;
    },
  );
  return loading;
}

/** The code of an address; null while the encoder is not here, or where the address is too long. */
export function codeOf(address: string): QrCode | null {
  try {
    return encoder?.qrCode(address) ?? null;
  } catch {
    return null;
  }
}

/** Fetches the encoder when the browser has nothing else to do: paper is printed from desks. */
export function loadCodesAhead(): void {
  if (!matchMedia('(any-pointer: fine)').matches) return;
  if ('requestIdleCallback' in window) requestIdleCallback(() => void loadCodes());
  else setTimeout(() => void loadCodes(), 2000);
}
