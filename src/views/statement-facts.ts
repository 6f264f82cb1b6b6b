import type { Dossier } from '../dossier/dossier.ts';
import { functionAt } from '../dossier/functions.ts';
import { messages } from '../i18n/messages.ts';
import type { DataEntry } from '../reader/content.ts';
import { originAt } from '../reader/origin.ts';
import type { Locale } from '../schema/locales.ts';
import { isActor, speakersOf } from '../schema/speaker.ts';
import { evidenceViews } from './evidence.ts';
import { dateFact, type Fact, placeFact } from './fact.ts';
import { entryName } from './link.ts';
import { dateOf } from './related.ts';
import { speakerRun, speakerRuns } from './speakers.ts';
import { textIn } from './text.ts';

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

/** In which function those who made it spoke, as far as the dossier knows that of the time. */
export const functionFact = (dossier: Dossier, locale: Locale, quote: Quote): Fact => {
  const said = dateOf(dossier, quote);
  const actors = speakersOf(quote.data).flatMap((speaker) =>
    isActor(speaker) ? (dossier.actors.get(speaker.id) ?? []) : [],
  );
  return {
    label: messages[locale].quotes.function,
    values: actors.flatMap((actor) => {
      const { relation, index } = functionAt(actor, { said, source: quote.data.source.id }) ?? {};
      if (!relation?.role) return [];
      return {
        value: textIn(relation.role, locale),
        detail: [
          entryName(dossier, relation.to, locale),
          ...(actors.length > 1 ? [entryName(dossier, actor, locale)] : []),
        ],
        evidence: evidenceViews(dossier, locale, relation.evidence),
        origin: originAt(actor.file, 'relations', index ?? 0),
      };
    }),
  };
};

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
