import { parse } from 'edtf';
import { edtfAdvice } from './edtf-advice.ts';
import { bounds, daysInMonth } from './edtf-bounds.ts';
import { isCommonForm } from './edtf-common.ts';
import type { Edtf } from './edtf-model.ts';
import { edtfReading, isKnown } from './edtf-reading.ts';
import { inFigures, limits } from './limits.ts';

/** Its message is one line: what is wrong with the text, and what to write. */
export class EdtfError extends Error {
  override name = 'EdtfError';
}

/** Throws only `EdtfError`. */
export function parseEdtf(text: string): Edtf {
  const result = reading(text);
  if (!('problem' in result)) return result;
  throw new EdtfError(`${quoted(text)} ${result.problem} ${result.remedy ?? edtfAdvice(text, isEdtf)}`);
}

const tooLong = ({ length }: string): Refusal => ({
  problem: `has ${inFigures(length)} characters; a date may have ${inFigures(limits.date)}.`,
  remedy: 'Give its beginning and end, or fewer dates.',
});

const isEdtf = (text: string): boolean => !('problem' in reading(text));

/** What is wrong, as the rest of a sentence about the text; without a remedy, general advice follows. */
interface Refusal {
  problem: string;
  remedy?: string;
}

function reading(text: string): Edtf | Refusal {
  // The parser takes time and memory in the square of the length.
  if (text.length > limits.date) return tooLong(text);
  const impossible = impossibleDate(text);
  if (impossible) return impossible;
  if (!isCommonForm(text) && !isGrammatical(text)) return { problem: 'is not an EDTF date.' };
  if (text.includes('T')) return { problem: 'has a time of day, and a dossier keeps dates only.' };

  const edtf = edtfReading(text);
  if (!edtf) return { problem: 'is EDTF of a kind that a dossier does not keep.' };
  const parts = edtf.type === 'one-of' || edtf.type === 'all-of' ? edtf.members : [edtf];
  return parts.map(intervalRefusal).find((refusal) => refusal !== undefined) ?? edtf;
}

function intervalRefusal(edtf: Edtf): Refusal | undefined {
  if (edtf.type !== 'interval') return undefined;
  if (!isKnown(edtf.start) && !isKnown(edtf.end)) {
    return { problem: 'has no known end.', remedy: 'Give at least one end a date, or write XXXX for an unknown date.' };
  }
  if (bounds(edtf.start).earliest > bounds(edtf.end).latest) {
    return { problem: 'ends before it starts.', remedy: 'Write the earlier date first.' };
  }
  return undefined;
}

/** On one line, and cut where a whole paragraph stands in place of a date. */
function quoted(text: string): string {
  // In whole characters, which have two code units at most.
  const start = Array.from(text.slice(0, 120));
  return JSON.stringify(start.length > 60 ? `${start.slice(0, 59).join('')}…` : start.join(''));
}

function isGrammatical(text: string): boolean {
  try {
    parse(text, { level: 2 });
    return true;
  } catch {
    return false;
  }
}

/** The edtf package accepts 2019-02-29, and says of other such dates only at which column it stopped. */
function impossibleDate(text: string): Refusal | undefined {
  for (const [, year = '', month = '', day] of text.matchAll(/(?<![\d-])(-?\d{4})-(\d{2})(?:-(\d{2}))?(?![\d-])/g)) {
    const isMonth = Number(month) >= 1 && Number(month) <= 12;
    if (!isMonth && (day !== undefined || Number(month) < 21 || Number(month) > 41)) {
      return noSuchDate(`${year} has no month ${month}. Correct the month, or write ${year}.`);
    }
    if (day !== undefined && (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month)))) {
      return noSuchDate(`${year}-${month} has no day ${day}. Correct the day, or write ${year}-${month}.`);
    }
  }
  return undefined;
}

const noSuchDate = (sentences: string): Refusal => ({ problem: 'is not an EDTF date:', remedy: sentences });
