import type { Locale } from '#lib/model/locale.ts';

declare global {
  namespace App {
    interface Locals {
      locale: Locale;
    }
  }
}

export {};
