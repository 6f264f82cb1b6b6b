import { type Draft, draftKey } from '../../../ingest/draft.ts';
import type { Asker } from '../../ask.ts';
import type { Begun, Review } from './begin.ts';
import { type Asking, chosen } from './choose.ts';
import { passageText } from './passage.ts';
import { reviewWords } from './review-words.ts';

/** Walks through the open drafts. Returns when all are answered; throws `Left` when somebody leaves. */
export async function walk(review: Review, { drafts, open, files, answers, ids }: Begun, asker: Asker): Promise<void> {
  const { kept, options, terminal, locale, environment = process.env } = review;
  const words = reviewWords[locale];
  // A draft is merged with what stays: no other that went itself, and not with itself.
  const known = (draft: Draft): string[] => {
    const isTaken = (one: Draft): boolean => one !== draft && answers.get(draftKey(one))?.action === 'accept';
    const own = new Set(drafts.map(({ id }) => id));
    return [
      ...[...(ids.get(draft.collection) ?? [])].filter((id) => !own.has(id)),
      ...drafts.filter((one) => one.collection === draft.collection && isTaken(one)).map(({ id }) => id),
    ];
  };
  const asking: Asking = {
    asker,
    terminal,
    options,
    locale,
    environment,
    known,
    textOf: (one) => files.acceptedText(one),
    mergedInto: (one, id) => files.mergedInto(one, id),
  };
  for (let at = 0; at < open.length;) {
    const draft = open[at];
    if (!draft) break;
    terminal.print(
      [
        `\n[${at + 1}/${open.length}] ${words.kinds[draft.collection]} ${draft.id}`,
        passageText(draft, kept),
        files.acceptedText(draft).trimEnd().replace(/^/gm, '  '),
      ].join('\n\n'),
    );
    if (draft.into !== undefined) terminal.print(words.addition(draft.into));
    const answer = await chosen(draft, asking);
    if (answer === 'back' && at === 0) terminal.print(words.first);
    if (answer === 'back') {
      at = Math.max(0, at - 1);
      continue;
    }
    answers.set(draftKey(draft), answer);
    await files.follow();
    at++;
  }
  terminal.print(words.done);
}
