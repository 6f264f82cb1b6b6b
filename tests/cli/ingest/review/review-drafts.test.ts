import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { parseDocument } from 'yaml';
import { checkContent } from '../../../../src/dossier/check-content.ts';
import { aDossierFolder, filesIn, ingested, mergedWith, review } from './reviewed.ts';

describe('drafts of a source', () => {
  test('are all written as drafts where nobody can answer, and once only', async () => {
    const folder = aDossierFolder();
    const { added, terminal } = await review(folder);
    expect([...added.keys()]).toEqual([
      'actors/brandweer-waterkant.yaml',
      'actors/lankveld-opslag.yaml',
      'actors/ruud-haverkort.yaml',
      'events/op-blust-de-brandweer-waterkant-een-loods.yaml',
      'quotes/een-omwonende-ik-sliep-en-mijn.yaml',
      'quotes/lankveld-opslag-wij-doen-niets-verkeerd.yaml',
      'quotes/ruud-haverkort-we-laten-het-uitbranden.yaml',
    ]);
    for (const text of added.values())
      expect(text).toMatch(/^# Proposed from the source.*\n# Confidence: .*\ndraft: true\n/);
    expect(terminal.printed.slice(0, 1)).toEqual(['Written: 3 actors, 1 event, 3 quotes']);
    const again = await review(folder);
    expect([[...again.added], again.terminal.printed]).toEqual([
      [],
      ['All that verslag gives is in the dossier already, or was answered.'],
    ]);
  });

  test('are gone through afterwards where the dossier stands in the working folder', async () => {
    const folder = aDossierFolder();
    const working = vi.spyOn(process, 'cwd').mockReturnValue(folder);
    await review(folder);
    const { asked } = await review(folder, []);
    working.mockRestore();
    expect(asked).toHaveLength(1);
  });

  test('lose what marks them as drafts when they are accepted, and pass every check', async () => {
    const folder = aDossierFolder();
    const { added, terminal } = await review(
      folder,
      Array.from({ length: 7 }, () => 'accept'),
    );
    expect(added.get('quotes/ruud-haverkort-we-laten-het-uitbranden.yaml')).toBe(
      `speaker: ruud-haverkort
lang: nl
source: verslag
segments:
  - exact: We laten het uitbranden, want water maakt het erger
  - exact: Dat duurt tot dinsdag.
`,
    );
    expect(added.size).toBe(7);
    expect(terminal.printed.slice(-2, -1)).toEqual(['Written: 3 actors, 1 event, 3 quotes']);
    const { problems } = await checkContent(path.join(folder, 'content'));
    expect([...new Set(problems.map(({ rule }) => rule))]).toEqual(['missing-translation']);
  });

  test('that were written before are gone through as well, but for those that somebody has changed', async () => {
    const folder = aDossierFolder();
    await review(folder);
    const theirs = path.join(folder, 'content/quotes/een-omwonende-ik-sliep-en-mijn.yaml');
    writeFileSync(theirs, `${readFileSync(theirs, 'utf8')}# checked\n`);
    const { added, asked } = await review(
      folder,
      Array.from({ length: 7 }, () => 'a'),
    );
    expect([asked.length, added.size]).toEqual([6, 6]);
    expect([...added.values()].filter((text) => text.includes('draft'))).toEqual([]);
    expect(readFileSync(theirs, 'utf8')).toMatch(/# checked\n$/);
  });
});

/** Reviews a source again and again, killed at random times so often, until it is done. Resolves to how often it was killed. */
async function killedUntilDone(folder: string, most: number): Promise<number> {
  for (let kills = 0; ;) {
    const run = spawn(process.execPath, [path.join(import.meta.dirname, 'review-process.ts'), folder]);
    let said = '';
    run.stdout.on('data', (data: Buffer) => (said += data.toString()));
    const { promise: over, resolve } = Promise.withResolvers<undefined>();
    run.once('close', () => resolve(undefined));
    while (!said.includes('ready') && run.exitCode === null) await new Promise((wait) => setTimeout(wait, 5));
    if (kills < most) {
      await new Promise((wait) => setTimeout(wait, Math.random() * 300));
      if (run.kill('SIGKILL')) kills++;
    }
    await over;
    for (const text of filesIn(folder).values()) expect(parseDocument(text).errors).toEqual([]);
    if (said.includes('done')) return kills;
  }
}

describe('a review', () => {
  test('names who has no page by the words of the source, and no entry that was skipped', async () => {
    const folder = aDossierFolder();
    const { added } = await review(folder, ['accept', 'accept', 'skip', 'accept', 'accept', 'accept', 'accept']);
    expect([...added.keys()]).not.toContain('actors/lankveld-opslag.yaml');
    const texts = [...added.values()].join('');
    expect(texts).toContain('description:\n    nl: Lankveld Opslag\n');
    expect(texts).not.toContain('lankveld-opslag');
  });

  test('takes a title in one language from an editor: translations come later', async () => {
    const folder = aDossierFolder();
    const { added, terminal } = await review(folder, ['skip', 'skip', 'skip', 'edit'], {
      environment: { EDITOR: "sed -i 's/Op 4 mei 2019 blust/Blust/'" },
    });
    expect(terminal.failed).toEqual([]);
    expect([...added.values()]).toEqual([expect.stringContaining('nl: Blust de Brandweer Waterkant')]);
  });

  test('goes back, and takes with it what was written', async () => {
    const folder = aDossierFolder();
    const { added } = await review(folder, ['accept', 'back', 'skip', 'back', 'back', 'accept', 'skip']);
    expect([...added.keys()]).toEqual(['actors/ruud-haverkort.yaml']);
  });

  test('ends at any time, and goes on where it ended', async () => {
    const folder = aDossierFolder();
    const first = await review(folder, ['accept', 'skip', 'what?']);
    expect(first.terminal.failed).toEqual([
      'what? is no choice. Answer with accept / edit / merge / skip / back; the first letter will do.',
    ]);
    expect(first.terminal.printed).toContain(
      '\n5 drafts left from verslag. What was answered is kept; give the same command to go on.',
    );
    const second = await review(
      folder,
      Array.from({ length: 5 }, () => 's'),
    );
    expect([second.asked.length, second.added.size]).toEqual([5, 0]);
  });

  test('opens the editor that is set, and takes nothing that has errors', async () => {
    const folder = aDossierFolder();
    const broken = await review(folder, ['edit'], { environment: { EDITOR: 'echo "kind: nobody" >' } });
    expect([broken.added.size, broken.terminal.failed]).toEqual([
      0,
      ['Nothing was written. Edit it again, or choose otherwise.'],
    ]);
    const sound = await review(folder, ['edit'], { environment: { EDITOR: 'echo "country: {code: BE}" >>' } });
    expect([...sound.added.values()][0]).toMatch(/name: Ruud Haverkort\n[^]*country: \{code: BE\}\n$/);
  });

  test('asks for each field where there is no editor', async () => {
    const { added, asked } = await review(aDossierFolder(), ['edit', '', 'Rudy Haverkort', '', '', '', '', '']);
    expect(asked.slice(1, 4)).toEqual(['kind [person]', 'name [Ruud Haverkort]', 'sortAs [Haverkort, Ruud]']);
    expect([...added.values()][0]).toContain('name: Rudy Haverkort\n');
  });

  test('that is killed at any time leaves no half-written file, and loses no answer', async () => {
    const whole = aDossierFolder();
    await review(whole, ['accept', 'accept', 'merge', mergedWith, 'accept', 'accept', 'skip', 'accept']);
    let kills = 0;
    while (kills < 20) {
      const folder = aDossierFolder();
      ingested(folder);
      kills += await killedUntilDone(folder, 20 - kills);
      const asked = path.join(folder, 'asked.txt');
      const answers = existsSync(asked) ? readFileSync(asked, 'utf8').split('\n').filter(Boolean) : [];
      expect(new Set(answers).size).toBe(answers.length);
      expect(filesIn(folder)).toEqual(filesIn(whole));
    }
  }, 600_000);
});

test('answers that cannot be read are told of, and nothing is written', async () => {
  const folder = aDossierFolder();
  await review(folder, ['skip']);
  writeFileSync(path.join(folder, '.dossier/ingest/verslag.json'), '{');
  await expect(review(folder, ['accept'])).rejects.toThrow(/holds no answers that can be read\. Remove it/);
});

test('words with a character that turns them are no draft, and are shown so that it turns nothing', async () => {
  const folder = aDossierFolder();
  const turned = ingested(folder, '“Dat \u202Eis\u202C een schande voor ons allen”, zei Jan Peeters.');
  const { terminal } = await review(folder, undefined, turned);
  expect(terminal.printed[0]).toBe(
    'No draft of "Dat <U+202E>is<U+202C> een schande voor ons allen": the words stand in the source more than once and nothing around them says which they are, or they have a character that is no text.',
  );
});
