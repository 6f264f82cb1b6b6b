import { describe, expect, test } from 'vitest';
import type { Drawn, PageDrawing } from '../../fixtures/pdf.ts';
import { blocks, lines, page } from './drawn-blocks.ts';

describe('running heads and feet, and page numbers,', () => {
  const head = (text: string): Drawn => ({ text, x: 72, y: 805, size: 9 });
  const foot = (text: string): Drawn => ({ text, x: 290, y: 30, size: 9 });

  test('are not the lines of a text that stand on two pages, below their edge on both', async () => {
    const body = ['De minister kende het dossier.', 'Zaak 1 is van de baan en dat', 'vond de raad een goed plan,'];
    const other = ['De minister kende het dossier.', 'Zaak 2 is van de baan en dat', 'zou men niet meer vergeten.'];
    expect(await blocks(page(...lines(body, 72, 780)), page(...lines(other, 72, 780)))).toEqual([
      `paragraph: ${body.join(' ')}`,
      `paragraph: ${other.join(' ')}`,
    ]);
    const sentence = lines(['De minister kende het hele dossier.'], 72, 780);
    expect(await blocks(page(...sentence, ...lines(body, 72, 740)), page(...sentence))).toEqual([
      'paragraph: De minister kende het hele dossier.',
      `paragraph: ${body.join(' ')}`,
      'paragraph: De minister kende het hele dossier.',
    ]);
  });

  test('have a year beside them', async () => {
    const headed = (text: string): PageDrawing =>
      page(head('Jaarverslag'), { text: '2024', x: 500, y: 805, size: 9 }, ...lines([text], 72, 760));
    expect(await blocks(headed('De haven blijft in de winter'), headed('open, en dat blijft zo.'))).toEqual([
      'paragraph: De haven blijft in de winter open, en dat blijft zo.',
    ]);
  });

  test('stand in no sentence, and the words are one passage', async () => {
    expect(
      await blocks(
        page(head('Jaarverslag 2023'), ...lines(['De raad houdt de haven in de winter'], 72, 80), foot('14')),
        page(head('Jaarverslag 2023'), ...lines(['open, en dat blijft zo.'], 72, 760), foot('15')),
      ),
    ).toEqual(['paragraph: De raad houdt de haven in de winter open, en dat blijft zo.']);
  });

  test('are known by counting along, of left and right pages, and in words', async () => {
    const pages = [1, 2, 3, 4].map((number) =>
      page(
        head(number % 2 === 0 ? 'Hoofdstuk een' : 'De haven'),
        ...lines([`Zin ${number * number} staat hier.`]),
        foot(`Blz. ${number + 8} van 20`),
      ),
    );
    expect(await blocks(...pages)).toEqual([1, 4, 9, 16].map((number) => `paragraph: Zin ${number} staat hier.`));
  });

  test('come after the sentence where they do not return', async () => {
    const wide = 'De raad van de stad houdt de haven ook in deze lange winter';
    expect(
      await blocks(
        page(...lines([wide], 72, 80)),
        page(head('De haven'), ...lines(['open, en dat blijft zo.'], 72, 760)),
      ),
    ).toEqual([`paragraph: ${wide} open, en dat blijft zo.`, 'paragraph: De haven']);
  });

  test('are no figures of a text, nor its words', async () => {
    expect(await blocks(page(head('In 2020 waren er 14.')), page(head('In 2023 waren er 31.')))).toEqual([
      'paragraph: In 2020 waren er 14.',
      'paragraph: In 2023 waren er 31.',
    ]);
  });
});
