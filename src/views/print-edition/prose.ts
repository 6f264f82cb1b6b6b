import { type Embed, proseBlocks } from '../../document/from-mdast.ts';
import { type Inline, runWords } from '../../document/inline.ts';
import type { Block } from '../../document/nodes.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { timelinePart } from '../../dossier/timeline.ts';
import { messages } from '../../i18n/messages.ts';
import type { ProseEntry } from '../../reader/content.ts';
import { type EmbedName, isEmbedName } from '../../schema/embeds.ts';
import { entryId, ref } from '../../schema/entry-ref.ts';
import { linkTarget } from '../../schema/inline.ts';
import type { Locale } from '../../schema/locales.ts';
import { evidenceViews } from '../evidence.ts';
import { keyFigures } from '../figures.ts';
import { entryHref, entryLink, type Link } from '../link.ts';
import { sectionLink } from '../section.ts';
import { plainText } from '../text.ts';
import { givenPart } from '../timeline-page.ts';
import { anchorIn, partAnchor, partTitle } from './places.ts';
import { linkTo } from './running-text.ts';
import type { Cite } from './source-notes.ts';

/** What an embed shows stands elsewhere in the edition, once: the way there; `undefined` where it shows nothing. */
function shownAt(dossier: Dossier, locale: Locale, name: EmbedName, { given }: Embed): Link | undefined {
  const part = (of: 'timeline' | 'actors'): Link => ({
    ...plainText(partTitle(of, locale), locale),
    href: sectionLink(dossier, locale, of === 'timeline' ? 'events' : of).href,
  });
  const entry = (collection: 'quotes' | 'events' | 'sources', id = given.get('id') ?? ''): Link =>
    entryLink(dossier, ref(collection, id), locale);
  switch (name) {
    case 'Quote':
      return entry('quotes');
    case 'Event':
      return entry('events');
    case 'Source':
      return entry('sources');
    case 'Figures': {
      const event = given.get('event');
      if (event !== undefined) return hasFigures(dossier, event) ? entry('events', event) : undefined;
      if (keyFigures(dossier, locale).length === 0) return undefined;
      return { ...plainText(partTitle('key-figures', locale), locale), href: `#${partAnchor('key-figures')}` };
    }
    case 'Timeline':
      return timelinePart(dossier.timeline, givenPart(Object.fromEntries(given))).length === 0
        ? undefined
        : part('timeline');
    case 'Actors':
      return dossier.actors.size === 0 ? undefined : part('actors');
  }
}

const hasFigures = ({ events }: Dossier, id: string): boolean =>
  (events.get(entryId(id))?.data.figures.length ?? 0) > 0;

interface Options {
  /** How many levels lower its headings stand. */
  readonly depth?: number;
  /** What stands in place of an embed on a line of its own; by default the way to it. */
  readonly shown?: (name: EmbedName, embed: Embed) => readonly Block[];
}

type Text = Pick<ProseEntry<unknown>, 'file' | 'body'>;

/**
 * Running text in one column of the edition: links lead to places in it, with the page at the first mention; embeds
 * become such links; what claims rest on becomes numbers of notes.
 */
export function prose(
  dossier: Dossier,
  locale: Locale,
  { file, body }: Text,
  cite: Cite,
  { depth = 1, shown }: Options = {},
): Block[] {
  const given = new Set<string>();
  const link = (url: string, children: readonly Inline[], title: string | undefined): Inline => {
    const target = linkTarget(url);
    if ('ref' in target) return linkTo(entryHref(dossier.site, locale, target.ref), children, { title, given });
    return linkTo('href' in target ? target.href : '', children, { external: true, title, given });
  };
  const embed = (shown: Embed): Inline | undefined => {
    if (!isEmbedName(shown.name)) return undefined;
    const at = shownAt(dossier, locale, shown.name, shown);
    if (!at) return undefined;
    // Its page is all that it says, so it always has one; what is named after it needs none.
    const to = anchorIn(at.href);
    if (to !== undefined) given.add(to);
    return linkTo(at.href, runWords(at), { lang: at.foreign ? at.lang : undefined });
  };
  return proseBlocks(body, {
    file,
    link,
    embed,
    shown: (each) => (shown && isEmbedName(each.name) ? shown(each.name, each) : undefined),
    cite: (evidence) => cite(evidenceViews(dossier, locale, evidence)),
    depth,
    footnotes: { ...messages[locale].footnotes, text: `summary-${locale}` },
  });
}
