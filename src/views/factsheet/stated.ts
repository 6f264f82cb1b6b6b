import type { Dossier } from '../../dossier/dossier.ts';
import { type Checkable, isPage } from '../../dossier/fact-checks/checkable.ts';
import type { FactToCheck } from '../../dossier/fact-checks/facts-to-check.ts';
import { factsheetWords } from '../../i18n/factsheet-words.ts';
import { languageName } from '../../i18n/language-name.ts';
import { messages } from '../../i18n/messages.ts';
import { countryName } from '../../i18n/wording.ts';
import type { AnyEntry, DataEntry } from '../../reader/content.ts';
import type { DateFact, PlaceFact } from '../../schema/entry.ts';
import { proseText } from '../../schema/inline.ts';
import { isLocale, type Locale, localesFrom } from '../../schema/locales.ts';
import { datedText } from '../fact.ts';
import { figureView } from '../figures.ts';
import { entryName, speakersName } from '../link.ts';
import { plainText, type RichText, richInlineText, type Text, textIn } from '../text.ts';

/** What a fact states: what sort of fact it is, and what it says, in a language each. */
export interface Stated {
  readonly label: string;
  readonly texts: readonly Text[];
}

/** The place and order of what is asked for. */
interface Asked {
  readonly dossier: Dossier;
  readonly locale: Locale;
  readonly fact: FactToCheck;
}

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ');

const placeText = ({ name, country }: PlaceFact, locale: Locale): Text =>
  plainText(joined(textIn(name, locale).text, country && countryName(country, locale)), locale);

const dated = ({ dossier, locale }: Asked, date: DateFact | undefined): Text[] =>
  date ? [datedText(dossier, locale, date)] : [];

/** A text in all the languages that it is written in: what it says is checked in each. */
function descriptions({ data }: AnyEntry, locale: Locale): Text[] {
  return localesFrom(locale).flatMap((lang) => {
    const text = data.description?.[lang];
    return text ? [{ text: proseText(text), lang, foreign: lang !== locale }] : [];
  });
}

const indexOf = ({ path }: FactToCheck): number => path.find((step) => typeof step === 'number') ?? -1;

function ofActor({ data }: DataEntry<'actors'>, asked: Asked): Text[] {
  const { dossier, locale, fact } = asked;
  if (fact.kind === 'country') return data.country ? [plainText(countryName(data.country.code, locale), locale)] : [];
  const relation = data.relations[indexOf(fact)];
  if (!relation) return [];
  if (fact.kind === 'date') return dated(asked, relation.date);
  const { type, to, role, date } = relation;
  const name = `${messages[locale].edges[type].out}: ${entryName(dossier, to, locale).text}`;
  return [plainText(joined(name, role && textIn(role, locale).text, dated(asked, date)[0]?.text), locale)];
}

const richText = (value: RichText | undefined): string => (value ? value.paragraphs.map(richInlineText).join(' ') : '');

function ofEvent(entry: DataEntry<'events'>, asked: Asked): Text[] {
  const { dossier, locale, fact } = asked;
  const { date, place, participants, relations, figures } = entry.data;
  const { edges } = messages[locale];
  if (fact.kind === 'date') return dated(asked, date);
  if (fact.kind === 'place') return place ? [placeText(place, locale)] : [];
  const at = indexOf(fact);
  if (fact.kind === 'participant') {
    const held = participants[at];
    return held ? [plainText(`${edges[held.role].out}: ${entryName(dossier, held.actor, locale).text}`, locale)] : [];
  }
  if (fact.kind === 'relation') {
    const held = relations[at];
    return held ? [plainText(`${edges[held.type].out}: ${entryName(dossier, held.to, locale).text}`, locale)] : [];
  }
  const held = figures[at];
  if (!held) return [];
  // What is counted is checked in each language, too.
  return localesFrom(locale).map((lang) => {
    const { qualifier, number, unit, label } = figureView(dossier, lang, entry, held);
    const text = [qualifier, number, unit.text, richText(label) && `– ${richText(label)}`].filter(Boolean).join(' ');
    return { text, lang, foreign: lang !== locale };
  });
}

function ofQuote({ data }: DataEntry<'quotes'>, asked: Asked): Text[] {
  const { dossier, locale, fact } = asked;
  const { translations, date, place } = data;
  if (fact.kind === 'date') return dated(asked, date);
  if (fact.kind === 'place') return place ? [placeText(place, locale)] : [];
  const lang = fact.path.at(-1);
  if (fact.kind === 'translation' && isLocale(lang))
    return (translations[lang] ?? []).map((text) => ({ text, lang, foreign: lang !== locale }));
  return [plainText(factsheetWords[locale].saidBy(speakersName(dossier, data, locale).text), locale)];
}

function texts(entry: Checkable, asked: Asked): Text[] {
  const { claim } = asked.fact;
  if (claim) return [{ text: claim.text, lang: claim.lang, foreign: claim.lang !== asked.locale }];
  if (isPage(entry)) return [];
  if (asked.fact.kind === 'description') return descriptions(entry, asked.locale);
  if (entry.collection === 'actors') return ofActor(entry, asked);
  if (entry.collection === 'events') return ofEvent(entry, asked);
  return entry.collection === 'quotes' ? ofQuote(entry, asked) : [];
}

/** A fact in words, for readers of a language. */
export function stated(dossier: Dossier, locale: Locale, entry: Checkable, fact: FactToCheck): Stated {
  const { kinds, inLanguage } = factsheetWords[locale];
  const lang = fact.claim?.lang ?? (fact.kind === 'translation' ? String(fact.path.at(-1)) : undefined);
  const kind = kinds[fact.kind];
  const label = lang === undefined ? kind : inLanguage(kind, languageName(lang, locale));
  return { label, texts: texts(entry, { dossier, locale, fact }) };
}
