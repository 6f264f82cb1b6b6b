import type { Caption } from '../../document/caption.ts';
import { type Languages, row } from '../../document/row.ts';
import { type Messages, messages } from '../../i18n/messages.ts';

/** “Figure 1. The events on a scale of time”, in the languages of the edition. */
export const caption = (
  locales: Languages,
  say: (words: Messages['edition']) => { readonly label: string; readonly text: string },
): Caption => row(locales, (locale) => say(messages[locale].edition));
