import { dossierFiles } from './dossier-files.ts';
import { generateOptions, RefusedOptions } from './options.ts';
import { writeFiles } from './write-dossier.ts';

try {
  const options = generateOptions(process.argv.slice(2));
  const files = writeFiles(options.out, dossierFiles(options));
  console.log(`${options.entries} entries in ${files} files written to ${options.out} (seed ${options.seed})`);
} catch (error) {
  // A message of the disk is one line too.
  if (!(error instanceof RefusedOptions) && !(error instanceof Error && 'syscall' in error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
