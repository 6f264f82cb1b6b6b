import type { z } from 'zod';
import type { dossierSchema } from '../../src/schema/dossier.ts';
import { type EmbedName, embeds, isEmbedName, type Parameter } from '../../src/schema/embeds.ts';
import { briefingLengths, type briefingSchema } from '../../src/schema/prose-page.ts';
import { citing } from './cites.ts';
import { hasFigures } from './event.ts';
import { idOf, labelOf } from './labels.ts';
import type { Lock } from './lock.ts';
import { isWritten, another, type Place, type Plan, published } from './plan.ts';
import { lastYear } from './dates.ts';
import { random, type Random } from './random.ts';
import { linked, paragraphs, sentence } from './texts.ts';
import { languages, type Pair, topics } from './words.ts';
import { yamlText } from './yaml-text.ts';

/** A file of a dossier: its path in the content folder, and what it holds. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

export function dossierFile(plan: Plan): GeneratedFile {
  const { seed } = plan.options;
  const chance = random(seed, 'dossier');
  const topic = chance.pick(topics);
  const events = published(plan, 'events').filter(({ index }) => hasFigures(index));
  const data: z.input<typeof dossierSchema> = {
    title: { nl: `Een gegenereerd dossier over ${topic.nl}`, en: `A generated dossier on ${topic.en}` },
    subtitle: {
      nl: `${plan.options.entries} lemma’s, zaad ${seed}`,
      en: `${plan.options.entries} entries, seed ${seed}`,
    },
    edition: { nl: 'Eerste editie', en: 'First edition' },
    marking: { nl: 'Verzonnen, voor proeven', en: 'Invented, for trials' },
    cutoff: String(lastYear),
    revised: `${lastYear}-12-31T12:00:00Z`,
    defaultLanguage: chance.pick(languages),
    editors: [{ nl: 'De generator', en: 'The generator' }],
    url: 'https://dossier.example',
    about: sentence(chance),
    ...(events.length > 0
      ? { keyFigures: events.slice(0, 3).map((place) => ({ event: idOf(plan, place), figure: 'aantal' })) }
      : {}),
  };
  return { path: 'dossier.yaml', content: yamlText(data) };
}

const page = (head: object, body: string): string => `---\n${yamlText(head)}---\n\n${body}\n`;

const inBoth = (write: (locale: keyof Pair) => GeneratedFile): GeneratedFile[] => languages.map(write);

const list = (items: readonly Pair[]): Pair => ({
  nl: items.map(({ nl }) => `- ${nl}`).join('\n'),
  en: items.map(({ en }) => `- ${en}`).join('\n'),
});

const same = (text: string): Pair => ({ nl: text, en: text });

export function summaryFiles(plan: Plan, lock: Lock): GeneratedFile[] {
  const chance = random(plan.options.seed, 'summary');
  const first = (['actors', 'events', 'sources', 'briefings'] as const).flatMap((collection) =>
    published(plan, collection).slice(0, 2),
  );
  const text = paragraphs(plan, first, 190, chance);
  const cite = citing(plan, { collection: 'sources', index: 0 }, lock, 'summary');
  const parts = [
    ...text.slice(0, 1).map(cite),
    { nl: '## Wat volgt', en: '## What follows' },
    ...text.slice(1).map((part, at) => (at % 2 === 0 ? cite(part) : part)),
  ];
  const { nl, en } = sentence(chance);
  return inBoth((locale) => ({
    path: `summary/${locale}.mdx`,
    content: page({ description: locale === 'nl' ? nl : en }, parts.map((part) => part[locale]).join('\n\n')),
  }));
}

const embed = (name: EmbedName, parameters: Readonly<Record<string, string>>): Pair =>
  same(`<${[name, ...Object.entries(parameters).map(([key, value]) => `${key}="${value}"`)].join(' ')} />`);

/** What a component takes: entries that the briefing may name, and dates. */
function parametersOf(plan: Plan, place: Place, name: EmbedName, chance: Random): [string, string][] {
  const parameters: Readonly<Record<string, Parameter>> = embeds[name];
  return Object.entries(parameters).flatMap(([key, parameter]): [string, string][] => {
    if (parameter.type === 'date') return [[key, key === 'from' ? '1990' : String(lastYear)]];
    const { collection } = parameter;
    if (!isWritten(collection)) return [];
    const count = parameter.type === 'entries' ? 3 : 1;
    const found = Array.from({ length: count }, () => another(plan, place, collection, chance));
    const ids = new Set(found.filter((each) => each !== undefined).map((each) => idOf(plan, each)));
    return ids.size > 0 ? [[key, [...ids].join(' ')]] : [];
  });
}

/** Every component, with all that it takes; where nothing is required, every third time with nothing. */
function embedded(plan: Plan, place: Place, chance: Random): Pair[] {
  return Object.keys(embeds)
    .filter(isEmbedName)
    .flatMap((name) => {
      const isFree = Object.values(embeds[name]).every((parameter) => !('required' in parameter));
      if (isFree && place.index % 3 === 1) return [embed(name, {})];
      const given = parametersOf(plan, place, name, chance);
      return given.length > 0 ? [embed(name, Object.fromEntries(given))] : [];
    });
}

export function briefingFiles(plan: Plan, place: Place, lock: Lock): GeneratedFile[] {
  const chance = plan.chanceOf(place);
  const named = (['actors', 'events', 'sources'] as const)
    .map((collection) => another(plan, place, collection, chance))
    .filter((each) => each !== undefined);
  const text = paragraphs(plan, named, 150, chance);
  const cite = citing(plan, place, lock, `briefings/${idOf(plan, place)}`);
  const parts: Pair[] = [
    ...text.slice(0, 1).map(cite),
    { nl: '## Wat er gebeurde', en: '## What happened' },
    list([cite(sentence(chance)), ...named.slice(0, 1).map((each) => linked(plan, each))]),
    ...text.slice(1, 2),
    { nl: '### Wie het *zei*', en: '### Who *said* so' },
    ...embedded(plan, place, chance),
    cite(same(`> ${chance.pick(topics).nl}`)),
    ...text.slice(2),
  ];
  const { seed } = plan.options;
  const data = (locale: keyof Pair): z.input<typeof briefingSchema> => ({
    title: labelOf(plan, place)[locale],
    description: locale === 'nl' ? 'Een briefing om te proberen.' : 'A briefing to try.',
    audience: locale === 'nl' ? 'Pers en beleid' : 'Press and policy',
    ...(place.index % 4 === 3 ? {} : { length: briefingLengths[place.index % briefingLengths.length] }),
    ...((place.index + seed) % 2 === 0 ? { order: place.index + 1 } : {}),
    ...(plan.isDraft(place) ? { draft: true } : {}),
  });
  return inBoth((locale) => ({
    path: `briefings/${idOf(plan, place)}/${locale}.mdx`,
    content: page(data(locale), parts.map((part) => part[locale]).join('\n\n')),
  }));
}
