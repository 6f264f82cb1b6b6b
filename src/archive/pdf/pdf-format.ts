import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Format, type Unreadable, UnreadableFile } from '../format.ts';
import { asLatin1 } from '../latin1.ts';
import type { SourceText } from '../source-text.ts';
import type { PdfReading } from './pdf-worker.ts';

/** For one file: milliseconds of work, milliseconds on a machine that does much else, and bytes. */
const work = 20_000;
const longest = 60_000;
const memory = 1_500_000_000;
/** How often they are looked at. */
const interval = 250;

let idle: Worker | undefined;
let queue: Promise<unknown> = Promise.resolve();

function begunWorker(): Worker {
  const file = new URL(`pdf-worker${path.extname(import.meta.url)}`, import.meta.url);
  const resourceLimits = { maxOldGenerationSizeMb: Math.round(memory / 1_000_000) };
  // What PDF.js prints is for its developers.
  const worker = new Worker(file, { stdout: true, stderr: true, execArgv: [], env: {}, resourceLimits });
  worker.unref();
  // One that fails between two files must not end the program.
  worker.on('error', () => {
    if (idle === worker) idle = undefined;
  });
  return worker;
}

/** What became of a file, and whether the thread that read it can read another. */
interface Outcome {
  readonly reading: PdfReading;
  readonly isDone: boolean;
}

/** Has a thread read a file. One that takes too long, or too much memory, is ended, and the next file gets a new one. */
async function readBy(worker: Worker, bytes: Uint8Array): Promise<PdfReading> {
  const memoryBefore = process.memoryUsage.rss();
  const workBefore = process.cpuUsage();
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const giveUp = (reason: Unreadable): void => {
    resolve({ reading: { reason }, isDone: false });
  };
  const onMessage = (reading: PdfReading): void => {
    resolve({ reading, isDone: true });
  };
  const onError = (error: NodeJS.ErrnoException): void => {
    giveUp(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'size' : 'damaged');
  };
  const onExit = (): void => {
    giveUp('damaged');
  };
  worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  const late = setTimeout(giveUp, longest, 'time');
  const watch = setInterval(() => {
    if (process.cpuUsage(workBefore).user > work * 1000) giveUp('time');
    if (process.memoryUsage.rss() - memoryBefore > memory) giveUp('size');
  }, interval);
  // PDF.js takes the bytes away from whoever gave them.
  worker.postMessage(Uint8Array.from(bytes));
  const { reading, isDone } = await promise;
  clearTimeout(late);
  clearInterval(watch);
  worker.off('message', onMessage).off('error', onError).off('exit', onExit);
  if (isDone) idle = worker;
  else await worker.terminate();
  return reading;
}

async function read(bytes: Uint8Array): Promise<SourceText> {
  const turn = queue.then(() => {
    const worker = idle ?? begunWorker();
    idle = undefined;
    return readBy(worker, bytes);
  });
  queue = turn.catch(() => undefined);
  const reading = await turn;
  if ('reason' in reading) throw new UnreadableFile(reading.reason);
  return reading.text;
}

const mark = '%PDF-';

/** Documents as they are printed. */
export const pdfFormat: Format = {
  id: 'pdf',
  version: 4,
  endings: ['pdf'],
  isOne: ({ bytes, ending }) => ending === 'pdf' || asLatin1(bytes, mark.length) === mark,
  read,
};
