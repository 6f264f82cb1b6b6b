import { expect, test } from 'vitest';
import { warningsOf } from './lies/judge.ts';
import { liesIn } from './lies/plants.ts';
import { invented, inventedNames } from './lies/told.ts';

test.each(inventedNames)('a dossier without lies, %s, raises no alarm', async (name) => {
  expect(await warningsOf(invented(name))).toEqual([]);
});

const firstOfEach = Object.values(Object.groupBy(liesIn(invented('kaas')), ({ kind }) => kind)).flatMap((lies = []) =>
  lies.slice(0, 1),
);

test.each(firstOfEach)('a lie is found, or refused before: $kind', async ({ rules, told }) => {
  const warnings = await warningsOf(told);
  const isFound = warnings?.some(({ rule }) => rules.includes(rule)) ?? true;
  expect(isFound).toBe(true);
});
