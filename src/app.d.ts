import type { PrintNotes } from './views/print-notes.ts';

declare global {
  namespace App {
    /** What the components of a page share while it is made. */
    interface Locals {
      /** Takes the links that paper should lead to; only while the main part of a page is made. */
      printNotes?: PrintNotes | undefined;
    }
  }
}
