import type { Dossier } from '../dossier/dossier.ts';
import { refKey } from '../schema/entry-ref.ts';
import type { Locale } from '../schema/locales.ts';
import { isActor, type Speaker, speakersOf, type Spoken } from '../schema/speaker.ts';
import { sortName } from './actors-page.ts';
import { entryLink, type Link, speakerName, speakersName } from './link.ts';
import { type Text, textIn } from './text.ts';

/** Who spoke, or passed on what somebody said: with a way to their page, where they have one. */
export const speakerRun = (dossier: Dossier, speaker: Speaker, locale: Locale): Text | Link =>
  isActor(speaker) ? entryLink(dossier, speaker, locale) : textIn(speaker.description, locale);

/** Those who made a statement, each by themselves. */
export const speakerRuns = (dossier: Dossier, quote: Spoken, locale: Locale): (Text | Link)[] =>
  speakersOf(quote).map((speaker) => speakerRun(dossier, speaker, locale));

/** Under what the statements of the same speakers stand together. */
export function speakersHeading(dossier: Dossier, quote: Spoken, locale: Locale): Text | Link {
  const [first, ...others] = speakerRuns(dossier, quote, locale);
  return first && others.length === 0 ? first : speakersName(dossier, quote, locale);
}

/** The same for the statements of the same speakers. */
export const speakersKey = (quote: Spoken): string =>
  speakersOf(quote)
    .map((speaker) => (isActor(speaker) ? refKey(speaker) : JSON.stringify(speaker)))
    .join();

/** The name under which a statement stands in alphabetical lists: that of the first who made it. */
export function speakerSortName(dossier: Dossier, quote: Spoken, locale: Locale): string {
  const [first] = speakersOf(quote);
  const actor = first && isActor(first) ? dossier.actors.get(first.id) : undefined;
  if (actor) return sortName(actor, locale);
  return first ? speakerName(dossier, first, locale).text : '';
}
