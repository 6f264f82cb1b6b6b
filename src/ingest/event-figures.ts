import type { z } from 'zod';
import type { FigureFound } from '../reading/facts/figures.ts';
import type { Span } from '../reading/span.ts';
import type { figureSchema } from '../schema/event.ts';
import { idFrom } from '../schema/id-from.ts';
import { markdownText } from './markdown-text.ts';
import { plainWords } from './plain-words.ts';
import type { Setting } from './setting.ts';

type FigureFields = z.input<typeof figureSchema>;

/** Where a clause ends: no comma or point between digits is an end. */
const clauseEnd = /(?:[;:!?()“”„"\n]|[.,](?!\d)|\s[–—-]\s)/u;

/** The clause of a sentence around a figure, in code points. */
function clauseAround({ source }: Setting, { start, end }: Span, sentence: Span): Span {
  const before = source.slice({ start: sentence.start, end: start });
  const after = source.slice({ start: end, end: sentence.end });
  const opening = before.split(new RegExp(clauseEnd.source, 'gu')).at(-1) ?? before;
  const closing = after.split(clauseEnd)[0] ?? after;
  const lead = opening.length - opening.trimStart().length;
  return { start: start - Array.from(opening).length + lead, end: end + Array.from(closing.trimEnd()).length };
}

/** What a figure stands for, in words of its clause: those after it, or else all of it. */
function labelOf({ source }: Setting, { end }: Span, clause: Span): string {
  const after = source.words({ start: end, end: clause.end });
  return after.split(' ').length > 1 ? after : source.words(clause);
}

function figureFields(setting: Setting, found: FigureFound, sentence: Span): Omit<FigureFields, 'id'> | undefined {
  const { source, inLanguage } = setting;
  const clause = clauseAround(setting, found, sentence);
  const evidence = source.evidence(clause);
  if (evidence.length === 0) return undefined;
  return {
    value: found.value,
    ...(found.qualifier === undefined ? {} : { qualifier: found.qualifier }),
    unit: inLanguage(plainWords(found.unit)),
    label: inLanguage(markdownText(labelOf(setting, found, clause))),
    evidence,
  };
}

/** The figures of some sentences that nobody says, each with an id of its own. “One” in letters counts nothing. */
export function eventFigures(setting: Setting, sentences: readonly Span[]): FigureFields[] {
  const taken = new Map<string, number>();
  return sentences.flatMap((sentence) =>
    setting.figures
      .filter((figure) => figure.start >= sentence.start && figure.end <= sentence.end)
      .filter((figure) => !(figure.value === 1 && figure.because === 'words'))
      .flatMap((figure) => {
        const fields = figureFields(setting, figure, sentence);
        if (!fields) return [];
        const made = idFrom(figure.unit) || 'figure';
        const count = (taken.get(made) ?? 0) + 1;
        taken.set(made, count);
        return [{ id: count === 1 ? made : `${made}-${count}`, ...fields }];
      }),
  );
}
