import { describe, expect, test } from 'vitest';
import { keyFigures } from '../../src/views/figures.ts';
import { assembled } from '../fixtures/assembled.ts';
import { both, aDossier, anEvent } from '../fixtures/dossier.ts';

describe('a key figure', () => {
  test.each([
    ['nl', 'meer dan 26.000'],
    ['en', 'more than 26,000'],
  ] as const)('is worded as the source qualifies it: %s', async (locale, number) => {
    const dossier = await assembled(
      aDossier({
        events: [
          anEvent({
            id: 'inval',
            figures: [
              { id: 'items', value: 26000, qualifier: 'more-than', unit: both('items'), label: both('offline') },
            ],
          }),
        ],
        keyFigures: [{ event: 'inval', figure: 'items' }],
      }),
    );
    expect(keyFigures(dossier, locale).map((figure) => `${figure.qualifier} ${figure.number}`)).toEqual([number]);
  });
});
