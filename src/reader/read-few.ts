import { constants } from 'node:fs';
import { type FileHandle, open as openFile } from 'node:fs/promises';

/** How many files may be open at a time. Systems allow some thousands at most, which a large dossier has. */
const most = 256;

let open = 0;
const waiting: (() => void)[] = [];

// These flags follow no link that took the place of a file, and do not wait for what is no file. Windows knows neither.
export const plainFlags =
  process.platform === 'win32' ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** The same for where links may stand, as in an archive. */
export const linkedFlags =
  process.platform === 'win32' ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NONBLOCK;

/** Reads to the end of a file, and at most a byte more than the limit: what a file says of its size may not be so. */
async function readTo(handle: FileHandle, size: number, limit: number): Promise<Buffer> {
  let buffer = Buffer.alloc(Math.min(size, limit) + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
    length += bytesRead;
    if (bytesRead === 0 || length > limit) return buffer.subarray(0, length);
    if (length < buffer.length) continue;
    const larger = Buffer.alloc(Math.min(2 * length, limit) + 1);
    buffer.copy(larger);
    buffer = larger;
  }
}

async function readPlain(file: string, limit: number, flags: number): Promise<Buffer> {
  const handle = await openFile(file, flags);
  try {
    const found = await handle.stat();
    if (!found.isFile()) throw new Error(`${file} is no file.`);
    return await readTo(handle, found.size, limit);
  } finally {
    await handle.close();
  }
}

/**
 * Reads a plain file, once few enough others are being read. It reads a byte more than the limit of a file that is
 * larger, so that whoever asked can tell. Throws what the file system throws.
 */
export async function readFew(file: string, limit = Infinity, flags = plainFlags): Promise<Buffer> {
  if (open >= most) await new Promise<void>((resolve) => waiting.push(resolve));
  open++;
  try {
    return await readPlain(file, limit, flags);
  } finally {
    open--;
    waiting.shift()?.();
  }
}
