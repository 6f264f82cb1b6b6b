/**
 * How well `src/reading/` finds speech and its speakers: `npm run bench:ingest`. Of the unseen half it prints figures
 * only; `--errors` lists what is wrong in the seen half; `--seen` leaves the unseen half alone.
 */
import { parseArgs } from 'node:util';
import { markedStrings } from '../../src/reading/outline/marks.ts';
import { paragraphsOf } from '../../src/reading/outline/paragraphs.ts';
import { readText } from '../../src/reading/reading.ts';
import { annotatedTexts } from './annotation.ts';
import { baseline } from './baseline.ts';
import { score } from './score.ts';
import { totals } from './totals.ts';

const { values } = parseArgs({ options: { errors: { type: 'boolean' }, seen: { type: 'boolean' } } });

for (const half of values.seen ? (['seen'] as const) : (['seen', 'unseen'] as const)) {
  const rows = annotatedTexts(half).map((text) => {
    const strings = markedStrings(
      text.text,
      paragraphsOf(text.text, undefined, (point) => point),
    ).length;
    return {
      text,
      ours: score(text, readText(text.text, text), strings),
      plain: score(text, baseline(text.text), strings),
    };
  });
  const groups = [
    ['all', () => true],
    ...(['nl', 'en'] as const).map((lang) => [lang, ({ text }: (typeof rows)[number]) => text.lang === lang] as const),
    ...[...new Set(rows.map(({ text }) => text.kind))].map(
      (kind) => [kind, ({ text }: (typeof rows)[number]) => text.kind === kind] as const,
    ),
  ] as const;
  for (const [name, fits] of groups) {
    const chosen = rows.filter(fits);
    console.log(`${half}, ${name} (${chosen.length} texts)`);
    console.log(totals(chosen.map(({ ours }) => ours)).join('\n'));
    if (name === 'all') console.log(['  the plain baseline', ...totals(chosen.map(({ plain }) => plain))].join('\n'));
  }
  if (values.errors && half === 'seen')
    for (const { text, ours } of rows) for (const error of ours.errors) console.log(`${text.name}: ${error}`);
}
