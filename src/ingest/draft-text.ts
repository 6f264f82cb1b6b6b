import { stringify } from 'yaml';
import { visible } from '../schema/characters.ts';
import type { HelpLocale } from '../schema/help.ts';
import { quoted } from '../schema/shortened.ts';
import type { Draft } from './draft.ts';
import { draftWords } from './draft-words.ts';
import { plainWords } from './plain-words.ts';
import { nobody } from './quotes.ts';

const comment = (text: string): string => `# ${visible(plainWords(text))}\n`;

/** The fields of an entry as YAML. */
export const fieldsText = (fields: Draft['fields']): string =>
  stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false });

/** The file of a draft: why it is proposed and how surely, as comments, and what it says. */
export function draftText({ collection, fields, reason, confidence, note }: Draft, locale: HelpLocale): string {
  const words = draftWords[locale];
  const isUnspoken = collection === 'quotes' && JSON.stringify(fields.speaker).includes(nobody);
  return [
    comment(words.proposed(quoted(reason.words), reason.rule)),
    comment(words.confidence(confidence.toLocaleString(locale, { maximumFractionDigits: 2 }))),
    ...(note === undefined ? [] : [comment(words.note(note))]),
    ...(isUnspoken ? [comment(words.nobody(nobody))] : []),
    'draft: true\n',
    fieldsText(fields),
  ].join('');
}
