import type { Content } from '../reader/content.ts';

/**
 * What the audience may see: the content without drafts. Everything published is derived from what this returns, so
 * what it drops cannot leak.
 */
export function forAudience(content: Content): Content {
  const published = <E extends { readonly data: { readonly draft: boolean } }>(entries: readonly E[]): E[] =>
    entries.filter(({ data }) => !data.draft);
  return {
    ...content,
    actors: published(content.actors),
    events: published(content.events),
    quotes: published(content.quotes),
    sources: published(content.sources),
    briefings: published(content.briefings),
  };
}
