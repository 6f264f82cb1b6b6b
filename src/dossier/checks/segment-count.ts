import { plural } from '../../schema/limits.ts';
import { locales } from '../../schema/locales.ts';
import type { Check } from './check.ts';

/** A translation has one text for each segment of the quotation. */
export const segmentCount: Check = ({ quotes }, report) => {
  for (const { file, data } of quotes)
    for (const locale of locales) {
      const texts = data.translations[locale]?.length ?? data.segments.length;
      if (texts === data.segments.length) continue;
      const both = `${plural(texts, 'text')} for ${plural(data.segments.length, 'segment')}`;
      report(file, {
        rule: 'segment-count',
        path: ['translations', locale],
        message: `The translation has ${both}. Write one text per segment, in the same order.`,
      });
    }
};
