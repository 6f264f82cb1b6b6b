import { existsSync } from 'node:fs';
import { handOver, type PassedContent } from '../run/checked-content.ts';
import type { PublicFiles } from '../build/public-folder.ts';
import { foreignFault } from '../build/swap/foreign-files.ts';
import { publicFilesIn, publicLines, publicPlaceOf } from './public-files.ts';
import { displayName } from '../reader/content-folder.ts';
import { plural } from '../schema/limits.ts';
import { generator } from './generator.ts';
import { check } from './check.ts';
import { DiskError } from '../build/swap/disk-fault.ts';
import { interruptible } from './interruptible.ts';
import { type Options, refuse } from './options.ts';
import { outFault } from '../build/swap/out-folder.ts';
import { placeFault } from './place-fault.ts';
import { sayPrinted } from './print.ts';
import { recoverFolder, replaceFolder } from '../build/swap/replace-folder.ts';
import { HalfwayError } from '../build/swap/replace/inside.ts';
import type { Terminal } from './terminal.ts';
import { nothingPrinted, realSteps, type Steps, writeSite, type Written } from './build-site.ts';

/** What will stand beside the pages. They link to it, so it is settled before they are written. */
async function documentsOf({ pdf }: Options, steps: Steps, terminal: Terminal): Promise<Options['documents']> {
  const fault = pdf ? await steps.browserFault() : undefined;
  if (fault !== undefined) terminal.print(`All but PDFs will be made: ${fault} Then build again.`);
  return pdf && fault === undefined ? ['pdf', 'epub', 'docx'] : ['epub', 'docx'];
}

/** Builds and puts the site in place of the old one. Resolves to what was written, as words. */
async function write(
  passed: PassedContent,
  options: Options,
  terminal: Terminal,
  steps: Steps,
  own: PublicFiles | undefined,
): Promise<string> {
  const documents = await documentsOf(options, steps, terminal);
  let written: Written = { pages: 0, pdfs: nothingPrinted };
  await replaceFolder(options.out, async (working) => {
    written = await writeSite(passed, { ...options, documents }, working, steps, { status: terminal.status, own });
    // Somebody may have put files there while it was built.
    refuse(foreignFault(options.out, publicPlaceOf(options)));
  });
  for (const line of publicLines(own)) terminal.print(line);
  const { pages, pdfs } = written;
  sayPrinted(pdfs, terminal);
  return [plural(pages, 'page'), ...(pdfs.files > 0 ? [plural(pdfs.files, 'PDF')] : [])].join(' and ');
}

/** Checks, builds and puts the site in place of the old one, which stays as it was where anything goes wrong. */
export async function build(options: Options, terminal: Terminal, steps: Steps = realSteps): Promise<boolean> {
  const { content: folder, out } = options;
  const where = displayName(out);
  // Whatever happens: the editor learns which site there is.
  const kept = (what: string): string => (existsSync(out) ? `${what}: ${where} is as it was.` : `${what}.`);
  recoverFolder(out);
  const place = publicPlaceOf(options);
  const own = publicFilesIn(place);
  const read = [folder, options.archive, ...(own ? [own.folder] : [])];
  refuse(outFault(out, read, [generator], options.drafts) ?? foreignFault(out, place) ?? placeFault());
  const start = performance.now();
  const written = await interruptible(
    () => terminal.fail(kept('Interrupted')),
    async () => {
      const checked = await check({ ...options, json: false }, terminal);
      const { content } = checked;
      if (!content) return undefined;
      const passed = { ...checked, content };
      await handOver(passed);
      try {
        return await write(passed, options, terminal, steps, own);
      } catch (error) {
        if (error instanceof DiskError) throw new DiskError(`${error.message} ${kept('Not built')}`, { cause: error });
        if (!(error instanceof HalfwayError)) terminal.fail(kept('Not built'));
        throw error;
      }
    },
  );
  if (written === undefined) terminal.fail(kept('Not built'));
  else terminal.print(`${written} written to ${where} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return written !== undefined;
}
