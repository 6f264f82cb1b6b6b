import { describe, expect, test } from 'vitest';
import { formatDecimal } from '../../src/i18n/wording.ts';
import { parseYaml } from '../../src/reader/content-file.ts';
import { decimal, looksGrouped } from '../../src/schema/decimal.ts';
import { eventSchema } from '../../src/schema/event.ts';

/** What is read of a figure whose value is typed so. */
function typed(value: string): string {
  const text = `title: T\nkind: other\nfigures:\n  - id: a\n    value: ${value}\n    unit: { nl: x }\n    label: { nl: y }\n`;
  const { raw } = parseYaml('event.yaml', text.replace('title: T', 'title: { nl: T }'));
  const read = eventSchema.safeParse(raw);
  return read.success ? (read.data.figures[0]?.value ?? '') : (read.error.issues[0]?.message ?? '');
}

test.each([
  ['1.8', '1,8'],
  ['-3', '-3'],
  ['0', '0'],
  ['0.000001', '0,000001'],
  ['123456789012345678', '123.456.789.012.345.678'],
  ['.5', '0,5'],
  ['1.10', '1,10'],
  ['0.0485', '0,0485'],
  ['26000', '26.000'],
  ['"2.50"', '2,50'],
])('%s keeps every digit on a Dutch page: %s', (text, shown) => {
  expect(formatDecimal(decimal().parse(typed(text)), 'nl')).toBe(shown);
});

test('English has its own signs', () => {
  expect(formatDecimal('1234567.10', 'en')).toBe('1,234,567.10');
});

test.each([
  ['1e21', 'Write 1000000000000000000000: '],
  ['1_000', 'Write 1000: '],
  ['"26.000.000"', 'Write 26000000: '],
  ['"1 250"', 'Write 1250: '],
  ['1/2', 'Write 0.5: '],
  ['0x1F', 'Write 31: '],
  ['12%', 'Write 12, and begin the unit with %.'],
  ['"2,5"', 'Write 2.5: '],
  ['ruim honderd', 'Write digits alone'],
  ['.inf', 'Write digits alone'],
])('%s is refused with the right form: %s', (text, advice) => {
  expect(typed(text)).toContain(advice);
});

describe('digits in a group of three', () => {
  test.each(['26.000', '240.500', '-1.250'])('%s may be meant as thousands', (text) => {
    expect(looksGrouped(text)).toBe(true);
  });
  test.each(['0.485', '26.0000', '26.00', '26000', '1234.500'])('%s is not', (text) => {
    expect(looksGrouped(text)).toBe(false);
  });
});
