import type { z } from 'zod';
import type { FigureFound } from '../reading/facts/figures.ts';
import type { Span } from '../reading/span.ts';
import type { figureSchema } from '../schema/event.ts';
import { idFrom } from '../schema/id-from.ts';
import { clauseAround } from './clause.ts';
import { counted } from './counted.ts';
import { markdownText } from './markdown-text.ts';
import { plainWords } from './plain-words.ts';
import type { Setting } from './setting.ts';

type FigureFields = z.input<typeof figureSchema>;

/** What a figure stands for, in words of its clause: those after it, or else all of it. */
function labelOf({ source }: Setting, { end }: Span, clause: Span): string {
  const after = source.words({ start: end, end: clause.end });
  return after.split(' ').length > 1 ? after : source.words(clause);
}

function figureFields(setting: Setting, found: FigureFound, sentence: Span): Omit<FigureFields, 'id'> | undefined {
  const { source, inLanguage } = setting;
  const clause = clauseAround(source, found, sentence);
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
      .map((figure) => counted(setting.source, figure, setting.language.startsWith('nl')))
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
