import { sentenceAround, wordsBetween } from '../../../dossier/verification/context.ts';
import type { Draft } from '../../../ingest/draft.ts';
import { visible } from '../../../schema/characters.ts';
import { wrapped } from '../../wrapped.ts';
import type { Ingested } from './drafted.ts';

/** The passage of a draft between » «, with the sentences around it, as lines for a terminal. */
export function passageText({ place }: Draft, { text: { text }, data }: Ingested): string {
  const { before, after } = sentenceAround(text, place, data.language);
  const passage = wordsBetween(text, place);
  return wrapped(visible(`${before}»${passage.trim()}«${after}`));
}
