import { fieldsText } from '../../../ingest/draft-text.ts';
import type { Draft } from '../../../ingest/draft.ts';
import { nobody } from '../../../ingest/quotes.ts';
import { diskFolder } from '../../../reader/content-folder.ts';
import { readContent } from '../../../reader/read-content.ts';
import { idPattern } from '../../../schema/entry-ref.ts';
import type { HelpLocale } from '../../../schema/help.ts';
import type { Asker } from '../../ask.ts';
import { addedProblems, withFiles } from '../../new/added-problems.ts';
import { problemText } from '../../report.ts';
import type { Terminal } from '../../terminal.ts';
import type { Answer } from './answers.ts';
import type { DraftFiles } from './draft-files.ts';
import { placeIn, type ReviewOptions } from './drafted.ts';
import { askedText, editedText, editorOf } from './edit.ts';
import { type Action, actions, reviewWords } from './review-words.ts';

/** What one draft is asked about with. */
export interface Asking {
  readonly asker: Asker;
  readonly terminal: Terminal;
  readonly options: ReviewOptions;
  readonly locale: HelpLocale;
  readonly environment: NodeJS.ProcessEnv;
  /** The ids of the entries that a draft can be merged with. */
  readonly known: (draft: Draft) => readonly string[];
  readonly textOf: (draft: Draft) => string;
  /** The entry of an id with what a draft says besides. */
  readonly mergedInto: DraftFiles['mergedInto'];
}

const isUnspoken = ({ collection, fields }: Draft): boolean =>
  collection === 'quotes' && JSON.stringify(fields.speaker).includes(nobody);

/** Asks what to do, until the answer is a choice: its word, or the beginning of it. */
async function askAction(draft: Draft, { asker, terminal, locale }: Asking): Promise<Action> {
  const words = reviewWords[locale];
  // What only adds to an entry is edited there.
  const own = actions.filter((action) => draft.into === undefined || action !== 'edit');
  const named = own.map((action) => [action, words.actions[action]] as const);
  const choices = named.map(([, word]) => word).join(' / ');
  for (;;) {
    const given = (
      await asker.ask(
        words.choose(choices),
        named.map(([, word]) => word),
      )
    ).toLowerCase();
    const found = named.find(([, word]) => given !== '' && word.startsWith(given));
    if (found) return found[0];
    terminal.fail(words.unknown(given, choices));
  }
}

/** Whether a text can stand at a place in the dossier; what is wrong with it is said. Its translations come later. */
async function canStand(place: string, text: string, { options, terminal, locale }: Asking): Promise<boolean> {
  const disk = diskFolder(options.content);
  const before = await readContent(options.content, disk);
  const added = await addedProblems(before, withFiles(disk, new Map([[place, text]])));
  const problems = added.filter(({ problem: { rule } }) => rule !== 'missing-translation');
  for (const { problem, read } of problems) terminal.print(problemText(problem, read, terminal.colour));
  if (problems.length > 0) terminal.fail(reviewWords[locale].faulty);
  return problems.length === 0;
}

/** Text that somebody wrote in place of a draft; `undefined` where it cannot stand in the dossier. */
const checkedText = async (draft: Draft, text: string, asking: Asking): Promise<Answer | undefined> =>
  (await canStand(placeIn(draft), text, asking)) ? { action: 'accept', text } : undefined;

async function edited(draft: Draft, asking: Asking): Promise<Answer | undefined> {
  const { asker, terminal, locale, environment } = asking;
  const words = reviewWords[locale];
  const editor = editorOf(environment);
  const before = asking.textOf(draft);
  const text = editor === undefined ? await askedText(before, asker, words) : editedText(before, editor, asker);
  if (text !== undefined) return checkedText(draft, text, asking);
  terminal.fail(words.unedited(editor ?? ''));
  return undefined;
}

/** Adds what a draft says besides to an entry. */
async function addedTo(into: string, draft: Draft, asking: Asking): Promise<Answer | undefined> {
  const words = reviewWords[asking.locale];
  const { place, before, after } = asking.mergedInto(draft, into);
  const isMore = before !== after;
  if (isMore && !(await canStand(place, after, asking))) return undefined;
  asking.terminal.print(isMore ? words.added(place) : words.nothingToAdd(place));
  return { action: 'merge', into };
}

/** Merges a draft with an entry. */
async function merged(draft: Draft, asking: Asking): Promise<Answer | undefined> {
  const { asker, terminal, locale, known } = asking;
  const words = reviewWords[locale];
  const choices = known(draft);
  for (;;) {
    const into = await asker.ask(words.into, choices);
    if (into === '') return undefined;
    if (choices.includes(into)) return addedTo(into, draft, asking);
    terminal.fail(words.noEntry(into));
  }
}

/** Accepts a draft; of a statement of which the source does not say who made it, that is asked. */
async function accepted(draft: Draft, asking: Asking): Promise<Answer | undefined> {
  if (draft.into !== undefined) return addedTo(draft.into, draft, asking);
  if (draft.collection !== 'quotes' || !isUnspoken(draft)) return { action: 'accept' };
  const given = await asking.asker.ask(reviewWords[asking.locale].who);
  if (given === '') return undefined;
  const speaker = idPattern.test(given) ? given : { description: given };
  return checkedText(draft, fieldsText({ ...draft.fields, speaker }), asking);
}

/** Asks what becomes of a draft, until that is settled. */
export async function chosen(draft: Draft, asking: Asking): Promise<Answer | 'back'> {
  for (;;) {
    const action = await askAction(draft, asking);
    if (action === 'back') return 'back';
    if (action === 'skip') return { action };
    const make = { accept: accepted, edit: edited, merge: merged }[action];
    const answer = await make(draft, asking);
    if (answer) return answer;
  }
}
