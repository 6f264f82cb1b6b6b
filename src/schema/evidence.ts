import { z } from 'zod';
import { entryRef } from './entry-ref.ts';
import { factRules } from './fact-rules.ts';
import { help } from './help.ts';
import { limits } from './limits.ts';
import { line, localized } from './localized.ts';
import { prose } from './inline.ts';

const words = () => z.string().min(1).max(limits.text).meta({ value: 'words' });

/** The words of a source, and what surrounds them where they occur more than once (W3C `TextQuoteSelector`). */
export const textQuote = {
  exact: words().meta(
    help({
      nl: ['Woorden', 'De exacte woorden van de bron.'],
      en: ['Exact words', 'The exact words of the source.'],
    }),
  ),
  prefix: words()
    .optional()
    .meta(
      help({
        nl: ['Ervoor', 'De woorden net ervoor, als de exacte woorden meer dan eens in de bron staan.'],
        en: ['Before', 'The words just before, where the exact words stand in the source more than once.'],
      }),
    ),
  suffix: words()
    .optional()
    .meta(
      help({
        nl: ['Erna', 'De woorden net erna, als de exacte woorden meer dan eens in de bron staan.'],
        en: ['After', 'The words just after, where the exact words stand in the source more than once.'],
      }),
    ),
};

/** The words that a fact rests on. */
export const evidenceSchema = z.strictObject({
  source: entryRef('sources').meta(
    help({ nl: ['Bron', 'De bron waarin de woorden staan.'], en: ['Source', 'The source in which the words stand.'] }),
  ),
  ...textQuote,
  shown: z
    .boolean()
    .optional()
    .meta(
      help({
        nl: [
          'Weergegeven',
          'Of lezers de woorden zien. Met `false` worden ze geverifieerd zoals alle andere, maar leidt het dossier alleen naar hun plaats: voor een bron waarvan het niet te veel mag weergeven.',
        ],
        en: [
          'Shown',
          'Whether readers see the words. With `false` they are verified as all others, but the dossier only leads to their place: for a source of which it may not show too much.',
        ],
      }),
    ),
  credibility: z
    .int()
    .min(1)
    .max(6)
    .optional()
    .meta(
      help({
        nl: [
          'Geloofwaardigheid',
          'Hoe geloofwaardig de bewering zelf is, los van de bron: van `1` (bevestigd door andere bronnen) tot `5` (onwaarschijnlijk), of `6` (niet te beoordelen).',
        ],
        en: [
          'Credibility',
          'How credible the statement is by itself, apart from its source: `1` (confirmed by other sources) to `5` (improbable), or `6` (cannot be judged).',
        ],
      }),
    ),
});
export type Evidence = z.output<typeof evidenceSchema>;

/** Every fact may say what it rests on. */
export const evidenceList = () =>
  z
    .array(evidenceSchema)
    .default([])
    .meta(help({ nl: ['Bewijs', 'De woorden waarop dit steunt.'], en: ['Evidence', 'The words that it rests on.'] }));

export const noteKinds = ['correction', 'context', 'dispute'] as const;

/** A remark by the editors, always shown as theirs. */
export const noteSchema = z.strictObject({
  kind: z.enum(noteKinds).meta(
    help({
      nl: [
        'Soort',
        'Waarom de noot er staat.',
        {
          correction: 'de bron vergist zich',
          context: 'de bron laat iets weg',
          dispute: 'anderen spreken het tegen',
        },
      ],
      en: [
        'Kind',
        'Why the note is there.',
        {
          correction: 'the source errs',
          context: 'the source leaves something out',
          dispute: 'others say otherwise',
        },
      ],
    }),
  ),
  text: localized(prose()).meta(
    help({ nl: ['Tekst', 'De opmerking, in uw eigen woorden.'], en: ['Text', 'The remark, in your own words.'] }),
  ),
  rule: z
    .enum(factRules)
    .optional()
    .meta(
      help({
        nl: [
          'Regel',
          'De regel die hier niet opgaat, zoals de controle hem noemt. De noot zegt waarom, en de controle zwijgt erover in dit item.',
        ],
        en: [
          'Rule',
          'The rule that does not hold here, as the check names it. The note says why, and the check is silent on it in this entry.',
        ],
      }),
    ),
  evidence: evidenceList().meta(
    help({
      nl: ['Bewijs', 'Waarop de opmerking steunt, als dat een bron van dit dossier is.'],
      en: ['Evidence', 'What the remark rests on, where that is a source of this dossier.'],
    }),
  ),
});
export type Note = z.output<typeof noteSchema>;

/** What the editors say of a rule that does not hold in a file without notes. */
export const exceptionList = () =>
  z
    .array(
      z.strictObject({
        rule: z.enum(factRules).meta(
          help({
            nl: ['Regel', 'De regel die hier niet opgaat, zoals de controle hem noemt.'],
            en: ['Rule', 'The rule that does not hold here, as the check names it.'],
          }),
        ),
        reason: line().meta(
          help({
            nl: ['Reden', 'Waarom. Alleen wie het bestand leest, ziet dit.'],
            en: ['Reason', 'Why. Only those who read the file see it.'],
          }),
        ),
      }),
    )
    .default([])
    .meta(
      help({
        nl: ['Uitzonderingen', 'Regels die in deze tekst niet opgaan, met de reden; de controle zwijgt er hier over.'],
        en: ['Exceptions', 'Rules that do not hold in this text, with the reason; the check is silent on them here.'],
      }),
    );
