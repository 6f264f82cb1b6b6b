/** A thread that reads one PDF after another, so that one that never ends can be ended from outside. */
import { parentPort } from 'node:worker_threads';
import { type Unreadable, UnreadableFile } from '../format.ts';
import type { SourceText } from '../source-text.ts';
import { pdfText } from './pdf-text.ts';

/** What became of a file. */
export type PdfReading = { readonly text: SourceText } | { readonly reason: Unreadable };

async function reading(bytes: Uint8Array): Promise<PdfReading> {
  try {
    return { text: await pdfText(bytes) };
  } catch (error) {
    return { reason: error instanceof UnreadableFile ? error.reason : 'damaged' };
  }
}

parentPort?.on('message', (bytes: Uint8Array) => {
  void reading(bytes).then((result) => parentPort?.postMessage(result));
});
