import { type Asker, person } from '../ask.ts';
import { requireDossier } from '../dossier-folder.ts';
import { finishLeft } from '../change-files.ts';
import { dossierGround } from '../change-plan.ts';
import { terminalLocale } from '../help.ts';
import { type Options, UsageError } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { type Document, readDocumentFile } from './document.ts';
import { fetchedDocument, isAddress } from './web/fetched-document.ts';
import { ingestQuotes } from './marked-quotes.ts';
import { givenFields } from './given-fields.ts';
import { keepSource, type Run } from './kept-source.ts';
import { reviewDrafts } from './review/review-drafts.ts';
import { removePending } from './write-source.ts';

/** Keeps documents as sources, each on its own, and reads drafts from them. Resolves to whether all of it could be done. */
export async function ingest(
  options: Options,
  terminal: Terminal,
  asker: Asker | undefined = options.yes ? undefined : person(),
  locale = terminalLocale(process.env),
): Promise<boolean> {
  try {
    await requireDossier(options.content);
    const run: Run = { options, terminal, asker, locale, said: givenFields(options) };
    const { quotes } = options;
    if (options.operands.length === 0 && quotes === undefined)
      throw new UsageError('ingest needs a FILE or a URL. Write: dossier ingest FILE.');
    if (options.operands.length > 0 && quotes !== undefined)
      throw new UsageError('Keep the source first: dossier ingest FILE. Then give --quotes with --source ID.');
    if (quotes === undefined && options.answers.has('source'))
      throw new UsageError('--source says where --quotes were marked. Give both, or leave it out.');
    await finishLeft(dossierGround(options), options, terminal);
    if (!options.dryRun) removePending(options.archive);
    let isGood = true;
    for (const given of options.operands) isGood = (await isIngested(given, run)) && isGood;
    if (quotes !== undefined) isGood = (await ingestQuotes(quotes, run)) && isGood;
    return isGood;
  } finally {
    asker?.close();
  }
}

/** The document that somebody names by its address or its path. */
function documentOf(given: string, { options, said, locale, terminal }: Run): Promise<Document> {
  const encoding = said.get('encoding');
  if (!isAddress(given)) return readDocumentFile(given, { encoding });
  terminal.status(given);
  return fetchedDocument(given, { isPlain: options.plain, encoding, locale, tell: terminal.print });
}

/** Keeps one document, and reads drafts from it. What is wrong with it is said, and keeps no other from coming in. */
async function isIngested(given: string, run: Run): Promise<boolean> {
  try {
    const document = await documentOf(given, run);
    const kept = await keepSource(document, run);
    return kept && !run.options.dryRun ? await reviewDrafts({ ...run, kept }) : true;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    run.terminal.fail(error.message);
    return false;
  }
}
