import { describe, expect, test } from 'vitest';
import { languagesOf, noFilters, parseState, stateQuery, toggled } from '../../../src/client/search/search-state.ts';

describe('the state of the search page', () => {
  test('is what its address says', () => {
    expect(parseState('?q=servers+van+IS&kind=quotes&kind=events&year=2019&sort=date')).toEqual({
      text: 'servers van IS',
      chosen: { ...noFilters, kind: ['quotes', 'events'], year: ['2019'] },
      sort: 'date',
    });
  });

  test('has one address, in whatever order filters were chosen', () => {
    const state = { text: 'é', chosen: { ...noFilters, source: ['b', 'a'], kind: ['quotes'] }, sort: 'date' } as const;
    expect(stateQuery(state)).toBe('?q=%C3%A9&kind=quotes&source=a&source=b&sort=date');
    expect(stateQuery(parseState(stateQuery(state)))).toBe(stateQuery(state));
  });

  test('of nothing has an empty address', () => {
    expect(stateQuery(parseState(''))).toBe('');
  });

  test('gains a value and loses it again', () => {
    const state = parseState('?q=a');
    expect(toggled(state, 'kind', 'quotes').chosen.kind).toEqual(['quotes']);
    expect(toggled(toggled(state, 'kind', 'quotes'), 'kind', 'quotes')).toEqual(state);
  });

  test.each([
    ['', ['nl', 'en']],
    ['?lang=en', ['en']],
    ['?lang=en&lang=nl', ['nl', 'en']],
    ['?lang=fr', ['nl', 'en']],
  ])('“%s” asks for %j', (query, languages) => {
    expect(languagesOf(parseState(query), ['nl', 'en'])).toEqual(languages);
  });
});
