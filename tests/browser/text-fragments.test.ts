import { createServer } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { htmlFormat } from '../../src/archive/html/html-format.ts';

import { launchBrowser } from '../../src/browser/chromium.ts';
import { listenFrom, originAt } from '../../src/cli/serve.ts';
import { locatedText } from '../../src/dossier/verification/located-text.ts';
import { locatorIn } from '../../src/dossier/verification/locator-in.ts';
import { textFragment } from '../../src/dossier/verification/text-fragment.ts';
import type { Selector } from '../../src/dossier/verification/passages.ts';
import { verifySource } from '../../src/dossier/verification/verify.ts';

const long =
  'Een lange zin die nergens breekt en toch te lang is om heel in een adres te geven, want zij gaat maar door en door.';

const same = `${'Zo begint iedere zin van dit stuk, die ook nog eens heel erg lang doorgaat, '.repeat(2)}en eindigt`;

/** What stands in a page far below its top, and how words of it are quoted. */
const cases: readonly (readonly [string, string, Selector])[] = [
  ['quotation marks', '<p>Zij zei: “Het ‘water’ stijgt” en zweeg.</p>', { exact: `"Het 'water' stijgt"` }],
  ['apostrophes', '<p>De foto’s van ’s-Hage, 100% zeker.</p>', { exact: "foto's van 's-Hage, 100%" }],
  ['lines', '<p>Eerste regel<br>tweede regel</p>', { exact: 'regel tweede' }],
  ['three lines', '<p>Een wilde<br>ganzenvlucht<br>trok voorbij</p>', { exact: 'wilde ganzenvlucht trok' }],
  ['items', '<ul><li>een appel</li><li>twee peren</li></ul>', { exact: 'appel twee peren' }],
  ['items in items', '<ul><li>een appel<ul><li>rood</ul><li>peren</ul>', { exact: 'een appel rood peren' }],
  ['cells', '<table><tr><td>mei</td><td>12 doden</td></tr></table>', { exact: 'mei 12 doden' }],
  ['rows', '<table><tr><th>Maand<th>Doden<tr><td>mei<td>12</table>', { exact: 'Maand Doden mei 12' }],
  ['a term and what it means', '<dl><dt>Brug<dd>Een weg over water</dl>', { exact: 'Brug Een weg over water' }],
  ['paragraphs', '<p>Dat was het.</p><p>Nu verder.</p>', { exact: 'was het. Nu verder.' }],
  ['paragraphs as typed', '<p>Dat was het.</p><p>Nu verder.</p>', { exact: 'was het.\n\nNu verder.' }],
  ['blocks in a block', '<div>De dijk<div>is sterk</div>en hoog</div>', { exact: 'De dijk is sterk en hoog' }],
  ['lines as typed', '<pre>regel een\n   regel twee</pre>', { exact: 'regel een regel twee' }],
  ['soft hyphens', '<p>De samen&shy;werking loopt<br>goed af.</p>', { exact: 'samenwerking loopt goed' }],
  ['a place to break', '<p>De burge<wbr>meester zei het</p>', { exact: 'burgemeester zei' }],
  ['no-break spaces', '<p>Bijna 26&nbsp;000 items.</p>', { exact: '26 000 items' }],
  ['capitals', '<p style="text-transform: uppercase">De minister spreekt</p>', { exact: 'De minister spreekt' }],
  ['words that are not seen', '<p>De dijk is <span hidden>niet </span>sterk.</p>', { exact: 'De dijk is sterk.' }],
  ['a prefix in another block', '<p>Waarom nu?</p><p>Nee, dat niet.</p>', { exact: 'Nee', prefix: 'Waarom nu? ' }],
  ['a long sentence', `<p>${long}</p>`, { exact: long }],
  ['links and marks', '<p>De <a href="#x">min</a>ister <em>spreekt</em> nu</p>', { exact: 'minister spreekt' }],
  ['signs', '<p>hier, daar-en-ginder &amp; elders</p>', { exact: 'hier, daar-en-ginder & elders' }],
  [
    'the mark of a note',
    '<p>De minister<sup><a href="#n1">1</a></sup> zei het weer</p>',
    { exact: 'De minister zei het' },
  ],
  [
    'the mark of a note at the end',
    '<p>Dus sprak de minister<sup><a href="#n1">2</a></sup></p>',
    { exact: 'sprak de minister' },
  ],
  ['a reading', '<p>他说<ruby>漢字<rt>かんじ</rt></ruby>很好看的</p>', { exact: '他说漢字很好看的' }],
  [
    'a box in the line',
    '<p>Het <b style="display:inline-block">rode boek</b> is op</p>',
    { exact: 'Het rode boek is op' },
  ],
  ['a control', '<p>Het <button>rode</button> boek is op</p>', { exact: 'rode boek is op' }],
  ['a large first letter', '<p><b style="float:left">E</b>en rode draad loopt</p>', { exact: 'Een rode draad loopt' }],
  ['unseen words', '<p>Nu is het <i style="opacity:0">niet</i>sterk genoeg</p>', { exact: 'Nu is het sterk genoeg' }],
  [
    'faint words',
    '<p>Nu is <i style="color:transparent">het niet</i> sterk genoeg</p>',
    { exact: 'Nu is sterk genoeg' },
  ],
  ['marks of the style', '<p lang=nl>Hij zei <q>nooit meer</q> en ging</p>', { exact: 'Hij zei “nooit meer” en' }],
  ['without marks of the style', '<p lang=nl>Hij zei <q>nooit meer</q> en ging</p>', { exact: 'Hij zei nooit meer' }],
  ['spaces of a machine', '<pre>kolom een     kolom twee</pre>', { exact: 'kolom een kolom twee' }],
  ['a part of what is one word', '<p>Voor l’état c’est bon</p>', { exact: 'état c’est bon' }],
  ['a first line that stands before', '<p>Vulling<br>voor de dijken.</p>', { exact: 'Vulling voor de dijken.' }],
  [
    'the same beginning',
    `<p>${same} verkeerd.</p><p>${'Vulling. '.repeat(900)}</p><p id="own">${same} goed.</p>`,
    { exact: `${same} goed.` },
  ],
  ['letters of no width', '<p>De burge&#x200b;meester zei het&lrm; nu</p>', { exact: 'burgemeester zei het nu' }],
  ['Chinese', '<p>我们已经完成了任务。</p>', { exact: '已经完成了任务' }],
  ['Arabic', '<p dir="rtl" lang="ar">قال الرئيس إن الوضع صعب اليوم</p>', { exact: 'الرئيس إن الوضع' }],
];

const filler = `<p>${'Vulling zonder betekenis. '.repeat(600)}</p>`;
const page = (index: number): string =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Bron</title><body>${filler}<div id="target">${cases[index]?.[1] ?? ''}</div>${filler}`;

/** The way to the words of a page: where it breaks them is read from it, as `verify` does. */
async function fragmentOf(index: number): Promise<string> {
  const selector = cases[index]?.[2] ?? { exact: '' };
  const located = locatedText(await htmlFormat.read(Buffer.from(page(index)), {}));
  const [finding] = verifySource(located, [{ subject: '', selectors: [selector] }]);
  if (!finding?.passage) throw new Error(finding?.fault.message);
  return textFragment({ exact: selector.exact }, locatorIn(located, finding.passage, selector.exact).foundBy);
}

const server = createServer((request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(page(Number(request.url?.slice(1))));
});
let browser: Browser;
let origin: string;

beforeAll(async () => {
  browser = await launchBrowser();
  origin = originAt('127.0.0.1', await listenFrom(server, 0, '127.0.0.1'));
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

/** Whether a browser shows the words once it has opened an address. */
const isShown = async (address: string): Promise<boolean> => {
  // A page of its own, as a browser follows such an address only where it opens one.
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const tab = await context.newPage();
  await tab.goto(address);
  await tab.waitForTimeout(200);
  const shown = await tab.evaluate(() => {
    const { top, bottom } = (
      document.querySelector('#own') ?? document.querySelector('#target')
    )?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
    return top >= 0 && bottom <= innerHeight;
  });
  await context.close();
  return shown;
};

test.each(cases.map(([name], index) => [name, index] as const))(
  'a browser goes to the words of a page: %s',
  async (_, index) => {
    const fragment = await fragmentOf(index);
    await expect.poll(() => isShown(`${origin}/${index}${fragment}`), { timeout: 10_000 }).toBe(true);
  },
);

test('a browser does not find words that break, unless by their ends', async () => {
  const lines = cases.findIndex(([name]) => name === 'lines');
  expect(await isShown(`${origin}/${lines}#:~:text=regel%20tweede`)).toBe(false);
});
