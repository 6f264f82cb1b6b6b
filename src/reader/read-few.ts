import { readFile } from 'node:fs/promises';

/** How many files may be open at a time. Systems allow some thousands at most, which a large dossier has. */
const most = 256;

let open = 0;
const waiting: (() => void)[] = [];

/** Reads a file as `readFile` does, once few enough others are being read. */
export async function readFew(file: string): Promise<Buffer> {
  if (open >= most) await new Promise<void>((resolve) => waiting.push(resolve));
  open++;
  try {
    return await readFile(file);
  } finally {
    open--;
    waiting.shift()?.();
  }
}
