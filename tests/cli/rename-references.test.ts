import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../fixtures/content-texts.ts';
import { aBriefing, anEvent, aQuote } from '../fixtures/dossier.ts';
import { type Dossier, europol, event, filesOf, run } from './renamed.ts';

/** A dossier with one more file, before and after `europol` is renamed to `epol`. */
async function renamedFile(name: string, text: string, id = 'epol') {
  const parts: Dossier = { actors: [europol], events: [anEvent()], quotes: [aQuote()] };
  const folder = folderOf({ ...(await filesOf(parts)), [name]: text });
  const { failed } = await run(folder, 'actor', 'europol', id);
  expect(failed).toEqual([]);
  return readFileSync(path.join(folder, name), 'utf8');
}

test.each([
  [
    'plain',
    'participants:\n  - actor: europol # europol\n    role: partner\n',
    'participants:\n  - actor: epol # europol\n    role: partner\n',
  ],
  [
    'in single quotes',
    "participants: [{ actor: 'europol', role: partner }]\n",
    "participants: [{ actor: 'epol', role: partner }]\n",
  ],
  [
    'in double quotes',
    'participants: [{ "actor": "europol", role: partner }]\n',
    'participants: [{ "actor": "epol", role: partner }]\n',
  ],
  [
    'as a block',
    'participants:\n  - role: partner\n    actor: >- # europol\n      europol\n',
    'participants:\n  - role: partner\n    actor: >- # europol\n      epol\n',
  ],
])('a field with an id %s is one changed value', async (_, before, after) => {
  expect(await renamedFile('events/operatie.yaml', event(before))).toBe(event(after));
});

test.each([
  [
    'folded',
    '  nl: >-\n    Bij [het\n    agentschap](actor:europol)\n    en [x](actor:europol-2), actor:europol, [y](actor:europol).\n  en: x\n',
  ],
  [
    'literal',
    '  nl: |\n\n    Bij [het agentschap](<actor:europol> "europol").\n\n    *[Europol](actor:europol)*\n  en: x\n',
  ],
  ['in single quotes', "  nl: 'Bij ''t [agentschap](actor:europol).'\n  en: x\n"],
  [
    'in double quotes',
    '  nl: "\\u00c9\\t[agentschap](actor:europol) \\"actor:europol\\"\\\n    [b](actor:europol)"\n  en: x\n',
  ],
  ['plain, over lines', '  nl: Bij [het\n    agentschap](actor:europol),\n    europol.\n  en: x\n'],
  [
    'with Arabic around',
    '  nl: >-\n    قال [يوروبول](actor:europol) إن europol\n    «[هنا](actor:europol)»\n  en: x\n',
  ],
])('links in a text that is %s are changed, and no words', async (_, description) => {
  const text = event(`description:\n${description}`).replaceAll('(actor:europol-2)', '(actor:parket)');
  const after = text.replaceAll('(actor:europol)', '(actor:epol)').replaceAll('(<actor:europol>', '(<actor:epol>');
  expect(await renamedFile('events/operatie.yaml', text)).toBe(after);
  const windows = text.replaceAll('\n', '\r\n');
  expect(await renamedFile('events/operatie.yaml', windows)).toBe(after.replaceAll('\n', '\r\n'));
});

test('what is quoted from a source is left as it is, be it written like a link', async () => {
  const quote = (about: string): string =>
    `speaker: ${about}\nlang: nl\nsource: artikel\nsegments:\n  - exact: "[europol](actor:europol)"\n    prefix: europol\nabout:\n  - actor:${about}\n  - "event:operatie"\ntranslations: { en: ["[europol](actor:europol)"] }\n`;
  expect(await renamedFile('quotes/uitspraak.yaml', quote('europol'))).toBe(quote('epol'));
});

test('links and components of running text are changed, and what merely looks like them is not', async () => {
  const page = (id: string): string =>
    aBriefing(
      'nl',
      `De *[dienst](actor:${id})*[^a] \`[x](actor:europol)\`, [europol][e], \\[x](actor:europol).<Cite source="artikel" exact="[europol](actor:europol)" />

| a | b |
| - | - |
| [x](actor:${id} "europol") | يوروبول [هنا](actor:${id}) |

> - [x](<actor:${id}>)

<Actors ids="parket  ${id}" />

<Timeline actors='${id}' from="2019" />

    actor:europol

[e]: actor:${id}
[^a]: Zie [x](actor:${id}).`,
      { description: 'europol' },
    );
  const name = 'briefings/kort/nl.mdx';
  expect(await renamedFile(name, page('europol'))).toBe(page('epol'));
  const windows = (id: string): string => page(id).replaceAll('\n', '\r\n');
  expect(await renamedFile(name, windows('europol'))).toBe(windows('epol'));
});

test('an id that YAML would take for a number or a truth is quoted where it stands alone', async () => {
  const text = (id: string, link: string): string =>
    event(`participants:\n  - actor: ${id}\n    role: partner\ndescription: { nl: '[x](actor:${link})', en: x }\n`);
  for (const id of ['2019', 'true', '1e5'])
    expect(await renamedFile('events/operatie.yaml', text('europol', 'europol'), id)).toBe(text(`"${id}"`, id));
});
