import { type Asker, person } from '../ask.ts';
import { requireDossier } from '../dossier-folder.ts';
import { finishLeft } from '../change-files.ts';
import { dossierGround } from '../change-plan.ts';
import { terminalLocale } from '../help.ts';
import { type Options, refuse, UsageError } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { type CslList, readBibliography } from './bibliography/csl-json.ts';
import { ingestBibliography } from './bibliography/ingest-bibliography.ts';
import { type Document, readDocumentFile } from './document.ts';
import { fetchedDocument, isAddress } from './web/fetched-document.ts';
import { ingestQuotes } from './marked-quotes.ts';
import { givenFields } from './given-fields.ts';
import { keepSource } from './kept-source.ts';
import type { Run } from './run.ts';
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
    const { operands, quotes, bibliography } = options;
    refuse(unfit(options));
    const { items, faults } = bibliography === undefined ? noList : await readBibliography(bibliography);
    const run: Run = { options, terminal, asker, locale, said: givenFields(options), items };
    await finishLeft(dossierGround(options), options, terminal);
    if (!options.dryRun) removePending(options.archive);
    for (const fault of faults) terminal.fail(fault);
    let isGood = faults.length === 0;
    for (const given of operands) isGood = (await isIngested(given, run)) && isGood;
    if (bibliography !== undefined && operands.length === 0) await ingestBibliography(bibliography, run);
    if (quotes !== undefined) isGood = (await ingestQuotes(quotes, run)) && isGood;
    return isGood;
  } finally {
    asker?.close();
  }
}

const noList: CslList = { items: [], faults: [] };

/** What is wrong with what is given together. */
function unfit({ operands, quotes, bibliography, answers }: Options): string | undefined {
  if (operands.length === 0 && quotes === undefined && bibliography === undefined)
    return 'ingest needs a FILE or a URL. Write: dossier ingest FILE.';
  if (operands.length > 0 && quotes !== undefined)
    return 'Keep the source first: dossier ingest FILE. Then give --quotes with --source ID.';
  if (bibliography !== undefined && quotes !== undefined)
    return 'Give --bibliography and --quotes one after the other.';
  return quotes === undefined && answers.has('source')
    ? '--source says where --quotes were marked. Give both, or leave it out.'
    : undefined;
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
