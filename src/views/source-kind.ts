import { messages } from '../i18n/messages.ts';
import type { DataOf } from '../reader/content.ts';
import type { Locale } from '../schema/locales.ts';
import { plainText, type Text, textIn } from './text.ts';

/** What a source is: its genre, where the editors gave one, else its type. */
export const sourceKind = ({ genre, type }: DataOf<'sources'>, locale: Locale): Text =>
  genre ? textIn(genre, locale) : plainText(messages[locale].sources.types[type], locale);
