import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkContent } from '../../../../src/dossier/check-content.ts';
import { aDossierFolder, filesIn, mergedWith, review } from './reviewed.ts';

describe('a merge in a review', () => {
  test('merges no draft with itself or with one that went, and follows one that goes later', async () => {
    const folder = aDossierFolder();
    const { terminal } = await review(folder, [
      ...['accept', 'back', 'merge', 'ruud-haverkort', '', 'skip'],
      ...['merge', 'ruud-haverkort', '', 'accept'],
      ...['merge', 'brandweer-waterkant', 'back', 'back', 'skip'],
    ]);
    const refused = 'ruud-haverkort is no id of an entry of that kind. Write one, or nothing to go back.';
    expect(terminal.failed).toEqual([refused, refused]);
    const { added } = await review(
      folder,
      Array.from({ length: 4 }, () => 'accept'),
    );
    expect([...added.keys()].map((place) => path.dirname(place))).toEqual(['events', 'quotes', 'quotes', 'quotes']);
    const { problems } = await checkContent(path.join(folder, 'content'));
    expect(problems.filter(({ rule }) => rule === 'dangling-reference')).toEqual([]);
  });

  test('merges a draft with an entry, to which what names it then leads', async () => {
    const folder = aDossierFolder();
    const entry = readdirSync(path.join(folder, 'content/actors'))[0]?.replace('.yaml', '') ?? '';
    const { added } = await review(folder, [
      'merge',
      'nobody-knows',
      entry,
      ...Array.from({ length: 6 }, () => 'accept'),
    ]);
    const [first] = [...added].filter(([, text]) => text.includes(`speaker: ${entry}\n`));
    expect(first?.[0]).toMatch(/^quotes\/ruud-haverkort/);
    expect(added.has('actors/ruud-haverkort.yaml')).toBe(false);
  });

  test('adds to the entry of a merge what the draft says besides, once, and takes it back', async () => {
    const folder = aDossierFolder();
    const place = `actors/${mergedWith}.yaml`;
    const before = filesIn(folder).get(place) ?? '';
    const { terminal } = await review(folder, ['accept', 'accept', 'merge', mergedWith]);
    expect(terminal.printed).toContain(`${place} gains what this draft says besides, with its passages.`);
    const merged = filesIn(folder).get(place) ?? '';
    expect(merged).toMatch(/aliases:[^]*- Lankveld Opslag\n/);
    await review(folder, ['accept', 'skip', 'skip', 'skip']);
    expect(filesIn(folder).get(place)).toBe(merged);
    const other = aDossierFolder();
    await review(other, ['accept', 'accept', 'merge', mergedWith, 'back', 'accept']);
    expect(filesIn(other).get(place)).toBe(before);
  });

  test('records the words that a merge adds', async () => {
    const folder = aDossierFolder();
    const event = 'title: { nl: Brand, en: Fire }\nkind: other\ndate: { edtf: 2019-05-04 }\n';
    writeFileSync(path.join(folder, 'content/events/brand.yaml'), event);
    const { terminal } = await review(folder, ['skip', 'skip', 'skip', 'merge', 'brand', 'skip', 'skip', 'skip']);
    expect(terminal.failed).toEqual([]);
    expect(filesIn(folder).get('events/brand.yaml')).toMatch(
      /^title: \{ nl: Brand, en: Fire \}\nkind: other\ndate: \{ edtf: 2019-05-04, evidence: \[ \{ source: verslag, exact: 4 mei 2019, prefix: Op \} \] \}\n/,
    );
    const { passages } = z
      .looseObject({ passages: z.record(z.string(), z.unknown()) })
      .parse(JSON.parse(readFileSync(path.join(folder, 'content/provenance.lock.json'), 'utf8')));
    expect(Object.keys(passages).some((key) => key.startsWith('events/brand#'))).toBe(true);
  });

  test('adds what a source says of somebody to the entry that there is, where it is accepted', async () => {
    const folder = aDossierFolder();
    const entry = 'actors/haverkort.yaml';
    const own = 'kind: person\nname: Ruud Haverkort # as he writes it\n';
    writeFileSync(path.join(folder, 'content', entry), own);
    writeFileSync(
      path.join(folder, 'content/actors/brandweer.yaml'),
      'kind: organisation\nname: Brandweer Waterkant\n',
    );
    await review(folder);
    expect(filesIn(folder).get(entry)).toBe(own);
    const { terminal } = await review(folder, ['skip', 'accept']);
    expect(terminal.printed).toContain('haverkort is in the dossier already: accepting this adds to it.');
    expect(filesIn(folder).get(entry)).toMatch(
      /^kind: person\nname: Ruud Haverkort # as he writes it\nrelations:\n {2}- type: leads\n {4}to: brandweer\n/,
    );
    expect(
      [...filesIn(folder).keys()].filter((place) => place.includes('haverkort') && place.startsWith('actors')),
    ).toEqual([entry]);
  });
});
