import { z } from 'zod';
import { type EntryRef, entryRef, isEntryRef } from './entry-ref.ts';
import { help } from './help.ts';
import { limits } from './limits.ts';
import { name } from './localized.ts';

/** Somebody who is unnamed or should stay so, in the words of the source. */
export const describedSpeakerSchema = z.strictObject({
  description: name().meta(
    help({
      nl: ['Omschrijving', 'Wie het is zonder naam, zoals de bron het zegt: `een verpleegkundige`.'],
      en: ['Description', 'Who it is without a name, as the source says: `a nurse`.'],
    }),
  ),
});
export type DescribedSpeaker = z.output<typeof describedSpeakerSchema>;

/** Who spoke: an actor, or somebody without a page. */
export type Speaker = EntryRef<'actors'> | DescribedSpeaker;

/** An actor, or somebody without a page. */
export const oneSpeaker = () => z.union([entryRef('actors'), describedSpeakerSchema]).meta({ value: 'speaker' });

/** One speaker, or several of one statement. */
export const speakers = () =>
  z.union([entryRef('actors'), describedSpeakerSchema, z.array(oneSpeaker()).min(1).max(limits.speakers)]);

/** A statement, by what it says of who made it. */
export interface Spoken {
  readonly speaker: z.output<ReturnType<typeof speakers>>;
}

/** The speakers of a statement in their order, however they are written. */
export const speakersOf = ({ speaker }: Spoken): Speaker[] => (Array.isArray(speaker) ? speaker : [speaker]);

export const isActor = (speaker: Speaker): speaker is EntryRef<'actors'> => isEntryRef(speaker);
