import { expect, test } from 'vitest';
import { statusLine } from '../../src/cli/status-line.ts';

/** A terminal of some width, what was written to it, and a clock that the test moves. */
function aStream(isTTY = true, columns = 20) {
  const written: string[] = [];
  const clock = { now: 0 };
  const line = statusLine({ isTTY, columns, write: (text) => written.push(text) }, () => clock.now);
  return { written, clock, line };
}

const gone = '\r\u001b[2K';

test('a line takes the place of the one before, ten times a second at most', () => {
  const { written, clock, line } = aStream();
  line.show('Pages: 1 of 9');
  clock.now = 99;
  line.show('Pages: 2 of 9');
  clock.now = 100;
  line.show('Pages: 3 of 9');
  expect(written).toEqual([`${gone}Pages: 1 of 9`, `${gone}Pages: 3 of 9`]);
});

test('it is gone before anything else is written, and comes back at once', () => {
  const { written, line } = aStream();
  line.clear();
  expect(written).toEqual([]);
  line.show('one');
  line.clear();
  line.clear();
  line.show('two');
  expect(written).toEqual([`${gone}one`, gone, `${gone}two`]);
});

test('it is never so long that a terminal would wrap it', () => {
  const { written, line } = aStream(true, 6);
  line.show('𝒫ages: 1 of 9');
  expect(written).toEqual([`${gone}𝒫ages`]);
  const unknown = aStream(true, 0);
  unknown.line.show('x'.repeat(100));
  expect(unknown.written).toEqual([gone + 'x'.repeat(79)]);
});

test('where no person reads, there is none', () => {
  const { written, line } = aStream(false);
  line.show('Pages: 1 of 9');
  line.clear();
  expect(written).toEqual([]);
});
