import { fileIn } from '../../reader/content-folder.ts';
import { nearest } from '../../reader/nearest.ts';
import type { Check } from './check.ts';
import { quoted } from '../../schema/shortened.ts';

/** A key figure is one that its event declares. */
export const unknownFigure: Check = ({ dossier, events, folder }, report) => {
  for (const [index, { event: ref, figure }] of (dossier?.keyFigures ?? []).entries()) {
    const event = events.find(({ id }) => id === ref.id);
    const known = event?.data.figures.map(({ id }) => id) ?? [];
    if (!event || known.includes(figure)) continue;
    const hint = nearest(figure, known) || ` Correct the id, or add the figure to ${event.file}.`;
    report(fileIn(folder, 'dossier.yaml'), {
      rule: 'unknown-figure',
      path: ['keyFigures', index, 'figure'],
      message: `${quoted(figure)} is not a figure of the event "${event.id}".${hint}`,
    });
  }
};
