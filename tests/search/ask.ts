import type { Page } from 'playwright-core';
import { stateQuery } from '../../src/client/search/search-state.ts';
import type { Query } from './query.ts';

/** What a query led to. */
export interface Answer {
  readonly query: Query;
  /** Paths of entries in the order of the page. */
  readonly results: readonly string[];
  /** From the question to the results on the page, in milliseconds. */
  readonly time: number;
}

const addressQuery = ({ text, filters }: Query): string => {
  const value = (name: string) => (filters?.[name] === undefined ? [] : [filters[name]]);
  return stateQuery({
    text,
    sort: 'relevance',
    chosen: {
      kind: value('kind'),
      lang: value('lang'),
      year: value('year'),
      actor: value('actor'),
      source: value('source'),
    },
  });
};

/** Asks the search page that is open, as following a link to that search would, and waits for what it shows. */
export async function ask(page: Page, query: Query): Promise<Answer> {
  const { hrefs, time } = await page.evaluate(async (address) => {
    const results = document.querySelector<HTMLElement>('.search-hits');
    if (!results) throw new Error('This is no search page.');
    delete results.dataset['query'];
    const start = performance.now();
    const shown = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (results.dataset['query'] !== address) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(results, { attributes: true });
    });
    history.replaceState(null, '', location.pathname + address);
    dispatchEvent(new PopStateEvent('popstate'));
    await shown;
    const links = [...results.querySelectorAll<HTMLAnchorElement>('.search-title > a')];
    return { hrefs: links.map((link) => link.pathname), time: performance.now() - start };
  }, addressQuery(query));
  return {
    query,
    results: hrefs.map((href) => href.replace(/^.*?\/(?:nl|en)\//, '').replace(/\/?(?:index\.html)?$/, '')),
    time,
  };
}

/** The place of the first right result, from 1; `undefined` where there is none among those shown. */
export const rank = ({ query, results }: Answer): number | undefined => {
  const place = results.findIndex((result) => query.first.includes(result));
  return place < 0 ? undefined : place + 1;
};

export interface Quality {
  /** The share of queries whose first result is right. */
  readonly successAt1: number;
  /** The mean of 1 divided by the place of the first right result. */
  readonly mrr: number;
}

export function quality(answers: readonly Answer[]): Quality {
  const ranks = answers.map(rank);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    successAt1: mean(ranks.map((place) => (place === 1 ? 1 : 0))),
    mrr: mean(ranks.map((place) => (place === undefined ? 0 : 1 / place))),
  };
}
