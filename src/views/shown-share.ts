import type { Dossier } from '../dossier/dossier.ts';
import { perDossier } from '../dossier/remembered.ts';
import { type ShownText, shownText } from '../dossier/used-text/shown-text.ts';
import { messages } from '../i18n/messages.ts';
import { formatShare } from '../i18n/wording.ts';
import type { DataEntry } from '../reader/content.ts';
import { originAt } from '../reader/origin.ts';
import type { Locale } from '../schema/locales.ts';
import type { Fact } from './fact.ts';
import { plainText } from './text.ts';

const bySource = perDossier(({ passages }) => Map.groupBy(passages, ({ source }) => source));

/** What is shown of a source that may only be quoted; `undefined` of others, and where nothing of it was verified. */
function shownOf(dossier: Dossier, { id, data }: DataEntry<'sources'>): ShownText | undefined {
  const { passages = {}, sources = {} } = dossier.provenance ?? {};
  // An id may be the name of something that every object has.
  const record = Object.hasOwn(sources, id) ? sources[id] : undefined;
  if (data.rights !== 'excerpt' || !record || record.length === 0) return undefined;
  return shownText(bySource(dossier).get(id) ?? [], (key) => passages[key], record.length);
}

/** How much of a source is shown: in all, and in words that tell speech, evidence and context apart. */
export interface ShownShare {
  readonly all: string;
  readonly text: string;
}

export function shownShare(dossier: Dossier, locale: Locale, source: DataEntry<'sources'>): ShownShare | undefined {
  const shown = shownOf(dossier, source);
  if (!shown) return undefined;
  const { speech, evidence, context, length } = shown;
  const share = (count: number): string => formatShare(count / length, locale);
  const all = share(speech + evidence + context);
  return { all, text: messages[locale].sources.shown(all, share(speech), share(evidence), share(context)) };
}

/** The same as a fact about the source; without a value where it may be published as a whole, or nothing is used of it. */
export function shownFact(dossier: Dossier, locale: Locale, source: DataEntry<'sources'>): Fact {
  const { shownLabel, shownUnknown } = messages[locale].sources;
  const isUsed = source.data.rights === 'excerpt' && dossier.supports(source.id).length > 0;
  const said = shownShare(dossier, locale, source)?.text ?? shownUnknown;
  return {
    label: shownLabel,
    values: isUsed ? [{ value: plainText(said, locale), evidence: [], origin: originAt(source.file, 'rights') }] : [],
  };
}
