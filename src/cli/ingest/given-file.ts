import { linkedFlags, readPlain } from '../../reader/read-plain.ts';
import { limits } from '../../schema/limits.ts';
import { quoted, shortened } from '../../schema/shortened.ts';
import { UsageError } from '../options.ts';

/** Reads a file that people or their programs made, as large as content may be. Throws a `UsageError` of one line. */
export async function readGiven(file: string): Promise<Buffer> {
  const bytes = await readPlain(file, limits.fileBytes * 10, linkedFlags).catch(() => {
    throw new UsageError(`There is no file ${quoted(file)} that can be read. Give the path of one.`);
  });
  if (bytes.length > limits.fileBytes * 10)
    throw new UsageError(`${shortened(file)} is larger than 10 MB. Give it in parts.`);
  return bytes;
}
