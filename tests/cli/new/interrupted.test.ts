import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../src/cli/options.ts';
import { filesOf } from '../../fixtures/files.ts';
import { aWrittenDossier } from '../../fixtures/written-dossier.ts';
import { aContent, read } from '../content.ts';
import { make, statement } from './made-entry.ts';

test('nothing is written into a dossier in which a change was interrupted', async () => {
  const content = path.join(aWrittenDossier('unfinished-change'), 'content');
  const before = filesOf(content);
  await expect(make(content, ['quote', 'woorden', ...statement])).rejects.toThrow(
    new UsageError(
      'dossier rename actor vloot vloot-noord was interrupted, so some files are changed and others may not be. Run it again to finish it.',
    ),
  );
  expect(filesOf(content)).toEqual(before);
});

describe('a briefing of which one language was written when the process was killed', () => {
  const args = (...id: string[]) => ['briefing', ...id, '--title', 'Kort', '--description', 'K.', '--audience', 'Pers'];

  async function halfWritten() {
    const content = aContent();
    const before = filesOf(content);
    await make(content, args('persnota'));
    const after = filesOf(content);
    const files = ['nl', 'en'].map((locale) => {
      const file = `briefings/persnota/${locale}.mdx`;
      return { file, before: null, after: read(content, file) };
    });
    rmSync(path.join(content, 'briefings/persnota/en.mdx'));
    const plan = { command: 'new briefing persnota', files, archive: [] };
    writeFileSync(path.join(content, '.dossier-change.json'), JSON.stringify(plan));
    return { content, before, after };
  }

  test.each([[['persnota']], [[]]])('is finished when it is asked for again, with the id %j', async (id) => {
    const { content, after } = await halfWritten();
    const { good, printed } = await make(content, args(...id));
    expect([good, printed]).toEqual([true, ['Finished what was interrupted: dossier new briefing persnota']]);
    expect(filesOf(content)).toEqual(after);
  });

  test('keeps another entry from being written', async () => {
    const { content } = await halfWritten();
    await expect(make(content, args('lang'))).rejects.toThrow(
      'dossier new briefing persnota was interrupted, so some files are changed and others may not be. Run it again to finish it.',
    );
    expect(existsSync(path.join(content, 'briefings/lang'))).toBe(false);
  });
});
