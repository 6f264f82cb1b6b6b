import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

// These flags follow no link that took the place of a file, and do not wait for what is no file. Windows knows neither.
export const plainFlags =
  process.platform === 'win32' ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** The same for where links may stand, as in an archive. */
export const linkedFlags =
  process.platform === 'win32' ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NONBLOCK;

/** Reads to the end of a file, and at most a byte more than the limit: what a file says of its size may not be so. */
function readTo(open: number, size: number, limit: number): Buffer {
  let buffer = Buffer.alloc(Math.min(size, limit) + 1);
  let length = 0;
  for (;;) {
    const bytes = readSync(open, buffer, length, buffer.length - length, null);
    length += bytes;
    if (bytes === 0 || length > limit) return buffer.subarray(0, length);
    if (length < buffer.length) continue;
    const larger = Buffer.alloc(Math.min(2 * length, limit) + 1);
    buffer.copy(larger);
    buffer = larger;
  }
}

function readNow(file: string, limit: number, flags: number): Buffer {
  const open = openSync(file, flags);
  try {
    const found = fstatSync(open);
    if (!found.isFile()) throw new Error(`${file} is no file.`);
    return readTo(open, found.size, limit);
  } finally {
    closeSync(open);
  }
}

/**
 * Reads a plain file. It reads a byte more than the limit of a file that is larger, so that whoever asked can tell.
 * Rejects with what the file system throws. One file is open at a time, and none is waited for in a thread of its own:
 * for thousands of small files that would cost more than to read them.
 */
export const readPlain = (file: string, limit = Infinity, flags = plainFlags): Promise<Buffer> =>
  new Promise((resolve) => {
    resolve(readNow(file, limit, flags));
  });
