import { expect, test } from 'vitest';
import { htmlFormat } from '../../../src/archive/html/html-format.ts';
import { plainFormat } from '../../../src/archive/plain-text.ts';
import { locatedText } from '../../../src/dossier/verification/located-text.ts';
import { locatorIn } from '../../../src/dossier/verification/locator-in.ts';
import { folded, type Selector } from '../../../src/dossier/verification/passages.ts';
import { verifySource } from '../../../src/dossier/verification/verify.ts';

/** The words by which a browser finds a passage of a file, normalised; `undefined` where the usual ones do. */
async function foundBy(file: string, selector: Selector, format = htmlFormat): Promise<string[] | undefined> {
  const text = locatedText(await format.read(Buffer.from(file), {}));
  const [finding] = verifySource(text, [{ subject: '', selectors: [selector] }]);
  if (!finding?.passage) throw new Error(finding?.fault.message);
  const points = Array.from(folded(selector.exact));
  const { foundBy: stretches } = locatorIn(text, finding.passage, selector.exact);
  return stretches?.map(([from, to]) => points.slice(from, to).join(''));
}

const long =
  'Een lange zin die nergens breekt en toch te lang is om heel in een adres te geven, want zij gaat door en door.';
const note = '<sup><a href="#n">1</a></sup>';

test.each<[string, string, string, string[] | undefined]>([
  ['all of them', '<p>Eerste regel tweede', 'Eerste regel tweede', undefined],
  ['many by their ends', `<p>${long}${long}`, long + long, undefined],
  ['lines', '<p>Eerste regel<br>tweede regel', 'Eerste regel tweede', ['Eerste regel', 'tweede']],
  ['three lines', '<p>Een dag<br>en een nacht<br>lang', 'Een dag en een nacht lang', ['Een dag', 'lang']],
  ['what stands before', '<p>Brug</p><p>Brug<br>over water<br>dicht', 'Brug over water dicht', ['over water', 'dicht']],
  ['a heading in capitals', '<h1>BRUGGEN ZIJN DICHT</h1><p>Bruggen zijn dicht', 'Bruggen zijn dicht', []],
  ['other accents', '<h1>Cafés zijn dicht</h1><p>Cafes zijn dicht<br>in mei', 'Cafes zijn dicht in mei', ['in mei']],
  ['a part of another word', '<p>Bruggen Brug<br>over het water', 'Brug over het water', ['Brug', 'over het water']],
  ['a note', `<p>De minister${note} zei het`, 'De minister zei het', ['De', 'zei het']],
  ['a note behind a full stop', `<p>Dat is al gezegd.${note} En nu`, 'Dat is al gezegd.', undefined],
  ['a note at the end', `<p>Dat zei de minister${note}`, 'Dat zei de minister', ['Dat zei de']],
  ['a reading', '<p>他说<ruby>漢字<rt>かんじ</rt></ruby>很好看的', '他说漢字很好看的', ['他说漢字', '很好看的']],
  ['a box', '<p>Het <i style="display:inline-block">boek</i> is op', 'Het boek is op', ['Het', 'is op']],
  ['letters out of line', '<p><i style="float:left">E</i>en mooie dag', 'Een mooie dag', ['E', 'en mooie dag']],
  ['what is unseen', '<p>Nu is <i style="font-size:0">niet</i>alles sterk', 'Nu is alles sterk', ['Nu is', 'sterk']],
  ['what has no box', '<p>Nu is <i style="display:none">niet</i>alles sterk', 'Nu is alles sterk', undefined],
  ['marks of a style', '<p>Hij zei <q>nooit</q> en ging', 'Hij zei “nooit” en ging', ['Hij zei', 'en ging']],
  ['none of them', '<p>Hij zei <q>nooit</q> en ging', 'Hij zei nooit en ging', undefined],
  ['a part of a word', '<p>Zo is l’état c’est moi', 'état c’est moi', ['c’est moi']],
  ['wide spaces', '<pre>kolom een    kolom twee', 'kolom een kolom twee', ['kolom een', 'kolom twee']],
])('a browser finds words by %s', async (_, html, exact, expected) => {
  const words = expected?.map((part) => folded(part));
  expect(await foundBy(`<!doctype html>${html}`, { exact })).toEqual(words);
});

test('where a prefix tells words from others, they are found only if those come after', async () => {
  const html = '<p>Eerst zei hij ja. Toen zei hij weer ja.';
  expect(await foundBy(html, { exact: 'ja', prefix: 'Eerst zei hij ' })).toBeUndefined();
  expect(await foundBy(html, { exact: 'ja', prefix: 'Toen zei hij weer ' })).toEqual([]);
});

test('the lines of a plain text are not those of a page, its paragraphs are', async () => {
  const text = 'Een regel die\nloopt.\n\nEn een tweede.';
  expect(await foundBy(text, { exact: 'regel die loopt' }, plainFormat)).toBeUndefined();
  expect(await foundBy(text, { exact: 'die loopt. En een' }, plainFormat)).toEqual(['die loopt.', 'En een']);
});
