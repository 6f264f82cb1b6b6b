import { expect, test } from 'vitest';
import { annotatedTexts, placeOf } from './annotation.ts';

const texts = (['seen', 'unseen'] as const).flatMap((half) => annotatedTexts(half));

test('everything that is annotated stands in its text', () => {
  const lost = texts.flatMap((text) =>
    [
      ...text.quotations.flatMap(({ segments }) => segments),
      ...text.notSpeech,
      ...text.dates,
      ...text.figures,
      ...text.names.map(({ name }) => ({ exact: name, nth: 1 })),
      ...text.quotations.flatMap(({ speakers, reportedBy }) =>
        [...speakers, ...(reportedBy ? [reportedBy] : [])].flatMap((speaker) =>
          'unknown' in speaker ? [] : [{ exact: 'name' in speaker ? speaker.name : speaker.description, nth: 1 }],
        ),
      ),
    ].flatMap((words) => {
      try {
        placeOf(text.text, words);
        return [];
      } catch {
        return [`${text.name}: ${words.exact}`];
      }
    }),
  );
  expect(lost).toEqual([]);
});

test('the segments of a quotation stand one after the other, and no two quotations overlap', () => {
  const wrong = texts.flatMap((text) => {
    const spans = text.quotations.flatMap(({ segments }) => segments.map((words) => placeOf(text.text, words)));
    const ordered = spans.toSorted((a, b) => a.from - b.from);
    const inOrder = text.quotations.every(({ segments }) => {
      const starts = segments.map((words) => placeOf(text.text, words).from);
      return starts.every((start, index) => start > (starts[index - 1] ?? -1));
    });
    const apart = ordered.every(({ from }, index) => from >= (ordered[index - 1]?.to ?? 0));
    return inOrder && apart ? [] : [text.name];
  });
  expect(wrong).toEqual([]);
});
