import { constants } from 'node:fs';
import { open as openFile } from 'node:fs/promises';

/** How many files may be open at a time. Systems allow some thousands at most, which a large dossier has. */
const most = 256;

let open = 0;
const waiting: (() => void)[] = [];

// A link that took the place of a file is not followed, and what is no file is not waited for. Windows knows neither.
export const plainFlags =
  process.platform === 'win32' ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

async function readPlain(file: string, limit: number): Promise<Buffer> {
  const handle = await openFile(file, plainFlags);
  try {
    const found = await handle.stat();
    if (!found.isFile()) throw new Error(`${file} is no file.`);
    if (found.size <= limit) return await handle.readFile();
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(limit + 1));
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/**
 * Reads a plain file, once few enough others are being read. Of one that is larger than the limit, it reads a byte more
 * than that, so that whoever asked can tell. Throws what the file system throws.
 */
export async function readFew(file: string, limit = Infinity): Promise<Buffer> {
  if (open >= most) await new Promise<void>((resolve) => waiting.push(resolve));
  open++;
  try {
    return await readPlain(file, limit);
  } finally {
    open--;
    waiting.shift()?.();
  }
}
