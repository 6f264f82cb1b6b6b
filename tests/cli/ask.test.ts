import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { completions, person } from '../../src/cli/ask.ts';

test.each([
  ['', ['an-verlinden', 'europol', 'jan']],
  ['an', ['an-verlinden']],
  ['verl', ['an-verlinden']],
  ['x', []],
])('“%s” can become %j', (line, expected) => {
  expect(completions(line, ['an-verlinden', 'europol', 'jan'])).toEqual(expected);
});

function aScreen() {
  const asTerminal = () => Object.assign(new PassThrough(), { isTTY: true });
  const [input, output] = [asTerminal(), asTerminal()];
  return { input, output, asker: person({ input, output }) };
}

test('lines that are pasted at once answer one question after the other', async () => {
  const { input, output, asker } = aScreen();
  input.write('De brug\rDe redactie\r');
  const answers = [await asker?.ask('Titel?'), await asker?.ask('Redactie?')];
  expect(answers).toEqual(['De brug', 'De redactie']);
  expect(String(output.read())).toContain('Redactie? De redactie');
  asker?.close();
});

test('a question that nobody answers ends with the terminal', async () => {
  const { input, asker } = aScreen();
  const asked = asker?.ask('Titel?');
  input.end();
  await expect(asked).rejects.toThrow('Stopped. Nothing was written.');
});

test('nobody is asked where there is no terminal', () => {
  expect(person({ input: new PassThrough(), output: new PassThrough() })).toBeUndefined();
});
