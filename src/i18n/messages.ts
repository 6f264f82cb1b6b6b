import type { Locale } from '../schema/locales.ts';
import { en } from './en.ts';
import type { Messages } from './message-texts.ts';
import { nl } from './nl.ts';

export type { Messages };

export const messages: Readonly<Record<Locale, Messages>> = { nl, en };
