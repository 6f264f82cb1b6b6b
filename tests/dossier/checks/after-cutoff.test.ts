import { expect, test } from 'vitest';
import { aDossier, anEvent } from '../../fixtures/dossier.ts';
import { problemsOf } from '../../fixtures/problems.ts';

test('an event after the cut-off is reported at its date', async () => {
  const dossier = aDossier({ cutoff: '2025-01-31', events: [anEvent({ id: 'brief', date: '2025-02' })] });
  expect(await problemsOf(dossier)).toEqual([
    {
      rule: 'after-cutoff',
      at: 'content/events/brief.yaml: date.edtf',
      message:
        '2025-02 is after the cut-off 2025-01-31. Correct the date, or move the cut-off in content/dossier.yaml.',
    },
  ]);
});

test.each(['2025-01-31', '2025-01', '2025', '2025~', '202X', '2024-11/..', '[2025-01-01..2026-01-01]'])(
  'an event of %s may be before the cut-off 2025-01-31',
  async (date) => {
    expect(await problemsOf(aDossier({ cutoff: '2025-01-31', events: [anEvent({ date })] }))).toEqual([]);
  },
);

test('an event may fall anywhere in the month that is the cut-off', async () => {
  expect(await problemsOf(aDossier({ cutoff: '2025-01', events: [anEvent({ date: '2025-01-31' })] }))).toEqual([]);
});
