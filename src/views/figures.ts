import type { Dossier } from '../dossier/dossier.ts';
import { isMeasure } from '../i18n/measures.ts';
import { messages } from '../i18n/messages.ts';
import { formatDecimal } from '../i18n/wording.ts';
import type { DataEntry } from '../reader/content.ts';
import { type Origin, originAt } from '../reader/origin.ts';
import type { Figure } from '../schema/event.ts';
import type { Locale } from '../schema/locales.ts';
import { type EvidenceView, evidenceViews } from './evidence.ts';
import { richText, entryLink, type Link } from './link.ts';
import { type RichText, type Text, textIn } from './text.ts';

/** A number that a source gives, with what is counted and what it stands for. */
export interface FigureView {
  /** “more than”; empty for an exact number. */
  readonly qualifier: string;
  /** “26,000” */
  readonly number: string;
  readonly unit: Text;
  readonly label: RichText | undefined;
  readonly event: Link;
  readonly evidence: readonly EvidenceView[];
  readonly origin: Origin;
}

/** “less than 3 kilograms”, “fewer than 3 people” */
function qualifierOf({ qualifier, unit }: Figure, locale: Locale): string {
  const { qualifiers, fewerThan } = messages[locale].events;
  const isCounted = qualifier === 'less-than' && !isMeasure(textIn(unit, 'en').text);
  return isCounted ? fewerThan : qualifiers[qualifier];
}

export const figureView = (
  dossier: Dossier,
  locale: Locale,
  event: DataEntry<'events'>,
  figure: Figure,
): FigureView => ({
  qualifier: qualifierOf(figure, locale),
  number: formatDecimal(figure.value, locale),
  unit: textIn(figure.unit, locale),
  label: richText(dossier, locale, figure.label),
  event: entryLink(dossier, event, locale),
  evidence: evidenceViews(dossier, locale, figure.evidence),
  origin: originAt(event.file, 'figures', event.data.figures.indexOf(figure)),
});

export const eventFigures = (dossier: Dossier, locale: Locale, event: DataEntry<'events'>): FigureView[] =>
  event.data.figures.map((figure) => figureView(dossier, locale, event, figure));

/** The figures that dossier.yaml puts on the summary. */
export const keyFigures = (dossier: Dossier, locale: Locale): FigureView[] =>
  dossier.data.keyFigures.flatMap(({ event: { id }, figure: name }) => {
    const event = dossier.events.get(id);
    const figure = event?.data.figures.find((candidate) => candidate.id === name);
    return event && figure ? [figureView(dossier, locale, event, figure)] : [];
  });
