import { expect, test } from 'vitest';
import { languagesIn } from '../../src/i18n/languages.ts';
import { messages } from '../../src/i18n/messages.ts';

test('texts name the languages of the dossier in their own, as a sentence does', () => {
  expect([languagesIn('nl'), languagesIn('nl', 'het '), languagesIn('en'), languagesIn('en', 'in ')]).toEqual([
    'Nederlands en Engels',
    'het Nederlands en het Engels',
    'Dutch and English',
    'in Dutch and in English',
  ]);
  expect([messages.nl.sideBySide.lead, messages.en.sideBySide.lead]).toEqual([
    'Dezelfde samenvatting in beide talen, alinea per alinea.',
    'The same summary in both languages, paragraph by paragraph.',
  ]);
});
