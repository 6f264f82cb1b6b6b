import { stringify } from 'yaml';
import type { Collection } from '../../schema/collections.ts';
import { locales } from '../../schema/locales.ts';

const texts = `{ ${locales.map((locale) => `${locale}: …`).join(', ')} }`;

const evidence = (indent = ''): string => `evidence:
${indent}  - source: …
${indent}    exact: …`;

/** The fields that one most often adds next, by kind of entry, as they are written. */
const later = {
  actors: `sortAs: …
aliases:
  - …
relations:
  - type: works-for
    to: …
    role: ${texts}
    ${evidence('    ')}
description: ${texts}
${evidence()}`,
  events: `date:
  edtf: …
  ${evidence('  ')}
place:
  name: …
  country: …
  ${evidence('  ')}
participants:
  - actor: …
    role: participant
    ${evidence('    ')}
description: ${texts}
${evidence()}`,
  quotes: `event: …
about:
  - event:…
notes:
  - kind: context
    text: ${texts}`,
  sources: `author:
  - …
container-title: …
publisher: …
issued: …
accessed: …
URL: …
reliability: …`,
  briefings: `length: press
order: 1`,
} as const satisfies Partial<Record<Collection, string>>;

/** The part of a new entry that is data. */
export interface EntryFields {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Why it is a draft, as a comment; `undefined` where it is none. */
  readonly draft: string | undefined;
}

const commented = (text: string): string => text.replace(/^/gm, '# ');

/** The YAML of a new entry: what was answered, and as comments what is often added to it. */
export const entryText = (collection: keyof typeof later, { fields, draft }: EntryFields, often: string): string =>
  [
    stringify(fields, { lineWidth: 0 }).trimEnd(),
    ...(draft === undefined ? [] : [commented(draft), 'draft: true']),
    '',
    commented(often),
    commented(later[collection]),
    '',
  ].join('\n');
