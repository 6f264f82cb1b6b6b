import { z } from 'zod';
import { quoted } from './shortened.ts';

/** A number as it was typed, to the last digit: `1.10`, `0.000001`, `123456789012345678`. */
export type Decimal = `${number}`;

const digits = /^-?(?:\d+(?:\.\d+)?|\.\d+)$/;
/** More digits than anybody counts by, and fewer than what writes numbers for readers can take. */
const most = 40;

const isDecimal = (text: string): text is Decimal => digits.test(text) && text.length <= most;

/** Digits in groups of three, as in prose: `26.000`, `1 000`, `2'500'000`. */
const grouped = /^-?\d{1,3}(?:([ .,_'’\u00a0\u202f])\d{3})(?:\1\d{3})*$/;

/** Whether a number reads as one with three decimals, and may well be meant as thousands: `26.000`. */
export const looksGrouped = (text: string): boolean => /^-?[1-9]\d{0,2}\.\d{3}$/.test(text);

/** How to write what somebody typed for a number; `undefined` where nobody can tell. */
function meant(text: string): string | undefined {
  const [, whole, part] = /^(-?\d+)\/([1-9]\d*)$/.exec(text) ?? [];
  if (grouped.test(text)) return text.replace(/[^\d-]/g, '');
  if (/^-?\d+,\d+$/.test(text)) return text.replace(',', '.');
  if (whole !== undefined && part !== undefined) return String(Number(whole) / Number(part));
  if (/^[-+]?(?:0[xo][\da-f]+|[\d.]+e[-+]?\d{1,2}|\+[\d.]+)$/i.test(text))
    return Number(text).toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
  return undefined;
}

function advice(text: string): string {
  const share = /^(-?\d+(?:[.,]\d+)?)\s*(%|‰|°)$/.exec(text);
  if (share) return `Write ${(share[1] ?? '').replace(',', '.')}, and begin the unit with ${share[2] ?? ''}.`;
  const write = meant(text);
  return write === undefined
    ? 'Write digits alone, with a point before decimals: 26000, 2.5.'
    : `Write ${write}: digits alone, with a point before decimals.`;
}

/** A number, typed as it is; what the reader could not hand over as a number comes as the text of it. */
export const decimal = () =>
  z
    .union([z.number(), z.string()])
    .transform((value, context): Decimal => {
      const text = typeof value === 'number' ? String(value) : value.trim();
      if (isDecimal(text)) return text;
      context.addIssue({
        code: 'custom',
        message: `${quoted(text)} is no number as it can be shown. ${advice(text)}`,
        params: { rule: 'invalid-value' },
      });
      return z.NEVER;
    })
    .meta({ value: 'decimal' });
