import { z } from 'zod';
import { draftField } from './entry.ts';
import { formerIdList } from './entry-ref.ts';
import { exceptionList } from './evidence.ts';
import { help } from './help.ts';
import { line } from './localized.ts';

/** The head of `summary/{nl,en}.mdx`. */
export const summarySchema = z.strictObject({
  description: line().meta(
    help({
      nl: ['Beschrijving', 'Een of twee zinnen voor zoekmachines en voorvertoningen van links.'],
      en: ['Description', 'One or two sentences for search engines and link previews.'],
    }),
  ),
  exceptions: exceptionList(),
});
export type SummaryData = z.output<typeof summarySchema>;

export const briefingLengths = ['one-pager', 'press', 'full'] as const;

/** The head of `briefings/<id>/{nl,en}.mdx`. */
export const briefingSchema = z.strictObject({
  title: line().meta(
    help({
      nl: ['Titel', 'De titel van de briefing in deze taal.'],
      en: ['Title', 'The title of the briefing in this language.'],
    }),
  ),
  description: line().meta(
    help({
      nl: [
        'Beschrijving',
        'Een of twee zinnen die zeggen wat het is, voor lijsten, zoekmachines en voorvertoningen van links.',
      ],
      en: ['Description', 'One or two sentences that say what it is, for lists, search engines and link previews.'],
    }),
  ),
  audience: line().meta(
    help({
      nl: ['Publiek', 'Voor wie ze geschreven is, in woorden.'],
      en: ['Audience', 'For whom it was written, in words.'],
    }),
  ),
  length: z
    .enum(briefingLengths)
    .optional()
    .meta(
      help({
        nl: [
          'Lengte',
          'Hoe lang ze hoort te zijn.',
          { 'one-pager': 'één blad', press: 'persbriefing', full: 'uitgebreid' },
        ],
        en: ['Length', 'How long it is meant to be.', { 'one-pager': 'prints on one sheet' }],
      }),
    ),
  order: z
    .int()
    .min(1)
    .optional()
    .meta(
      help({
        nl: [
          'Volgorde',
          'De plaats in de lijst van briefings, geteld vanaf 1. Die zonder plaats staan achteraan, op id.',
        ],
        en: ['Order', 'Its place in the list of briefings, counted from 1. Those without a place come last, by id.'],
      }),
    ),
  exceptions: exceptionList(),
  draft: draftField(),
  formerIds: formerIdList(),
});
export type BriefingData = z.output<typeof briefingSchema>;
