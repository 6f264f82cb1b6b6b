import type { Composed } from '../../src/document/compose.ts';
import type { SourceNote } from '../../src/document/finding.ts';
import { text } from '../../src/document/inline.ts';
import type { Block } from '../../src/document/nodes.ts';
import { named } from '../fixtures/document.ts';

/** A document of a selection: blocks in a part of their own, and the notes on them. */
export const textDocument = (children: readonly Block[], notes: readonly SourceNote[] = []): Composed => ({
  locales: ['nl'],
  words: [
    {
      lang: 'nl',
      value: {
        lang: 'nl',
        note: '',
        pageRef: '',
        table: '',
        omissions: { interrupted: '', 'left-out': '', unknown: '' },
      },
    },
  ],
  front: {
    kind: [text('Eigen selectie')],
    title: [text('Wie deed wat?')],
    subtitle: '',
    imprint: [{ lang: 'nl', value: { dossier: 'Dossier: D', lines: ['Eerste editie'], statements: [] } }],
    addresses: [{ label: [text('Online')], href: 'https://d.example/?e=a_b' }],
  },
  parts: [
    { type: 'part', anchor: 'composed-entries', title: named('Onderdelen', 'nl'), children },
    ...(notes.length === 0
      ? []
      : [
          {
            type: 'part' as const,
            anchor: 'composed-notes',
            title: named('Bronnoten', 'nl'),
            children: [{ type: 'source-notes' as const, usedAt: 'Bij', notes }],
          },
        ]),
  ],
});
