import type { Dossier } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import type { DataEntry } from '../reader/content.ts';
import { originAt } from '../reader/origin.ts';
import type { Locale } from '../schema/locales.ts';
import { speakersOf } from '../schema/speaker.ts';
import { dateFact, type Fact, placeFact } from './fact.ts';
import { speakerRun, speakerRuns } from './speakers.ts';

type Quote = DataEntry<'quotes'>;

/** Who made a statement. */
export const speakerFact = (dossier: Dossier, locale: Locale, { file, data }: Quote): Fact => ({
  label: messages[locale].quotes.speaker,
  values: speakerRuns(dossier, data, locale).map((value, index) => ({
    value,
    evidence: [],
    origin: originAt(file, 'speaker', ...(speakersOf(data).length > 1 ? [index] : [])),
  })),
});

/** Who passed it on; without a value where the source has it from those who made it. */
export const reportedFact = (dossier: Dossier, locale: Locale, { file, data }: Quote): Fact => ({
  label: messages[locale].quotes.reportedBy,
  values: data.reportedBy
    ? [{ value: speakerRun(dossier, data.reportedBy, locale), evidence: [], origin: originAt(file, 'reportedBy') }]
    : [],
});

/** When and where it was made, where that is no event of the dossier. */
export const saidFacts = (dossier: Dossier, locale: Locale, { file, data }: Quote): Fact[] => [
  ...(data.date ? [dateFact(dossier, locale, data.date, originAt(file, 'date', 'edtf'))] : []),
  ...(data.place ? [placeFact(dossier, locale, data.place, originAt(file, 'place', 'name'))] : []),
];
