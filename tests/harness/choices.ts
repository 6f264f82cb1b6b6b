import type { Selection } from '../../src/client/composer/selection.ts';
import type { Entry } from '../../src/document/nodes.ts';

/** What a reader may choose from an edition. */
export interface NamedSelection {
  readonly name: string;
  readonly selection: Selection;
}

/** In scripts that run the other way, or that have no spaces between words. */
const otherScripts = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}]/u;

const own = {
  'own/1': 'Van mij: *geen* Markdown, | geen | tabel |, [^1] geen noot.\nEen regel.\n\nEen tweede alinea.',
  'own/2': 'שלום 世界 مرحبا (1)',
};

/** A table of selections, each with something that another format or another numbering could lose. */
export function choices(entries: readonly Entry[]): NamedSelection[] {
  const of = (kind: string, count = Infinity): string[] =>
    entries.flatMap(({ key }) => (key.startsWith(`${kind}/`) ? [key] : [])).slice(0, count);
  const selection = (keys: readonly string[], more: Partial<Selection> = {}): Selection => ({
    entries: keys,
    texts: {},
    languages: 'nl',
    originals: true,
    title: '',
    subtitle: '',
    ...more,
  });
  const mixed = [...of('quotes', 3), ...of('actors', 2), ...of('events', 2), ...of('sources', 1)];
  const inOtherScripts = entries.flatMap((entry) => (otherScripts.test(JSON.stringify(entry)) ? [entry.key] : []));
  const between = mixed.flatMap((key, index) => (index === 0 ? ['own/1', key] : index === 3 ? ['own/2', key] : [key]));
  return [
    { name: 'one entry', selection: selection(of('quotes', 1)) },
    { name: 'all events', selection: selection(of('events')) },
    { name: 'entries in an order of one’s own', selection: selection(mixed.toReversed(), { languages: 'en' }) },
    { name: 'quotations without their originals', selection: selection(of('quotes'), { originals: false }) },
    {
      name: 'paragraphs of one’s own between entries',
      selection: selection(between, { texts: own, title: 'Mijn *keuze*' }),
    },
    { name: 'both languages side by side', selection: selection(between, { texts: own, languages: 'both' }) },
    { name: 'other scripts', selection: selection(inOtherScripts.slice(0, 8), { subtitle: 'مرحبا' }) },
  ];
}
