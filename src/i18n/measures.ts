/** What amounts are measured in, singular and as English spells it in America, which is how `Intl` names units. */
const measures = new Set([
  ...Intl.supportedValuesOf('unit').flatMap((unit) => unit.split('-')),
  ...['%', 'cent', 'dollar', 'euro', 'hectare', 'kg', 'km', 'pound', 'ton', 'tonne'],
]);

/**
 * Whether a unit in English measures an amount (“kilograms”, “euros”), so that one says “less than”; of what is counted
 * one by one (“people”), one says “fewer than”.
 */
export const isMeasure = (unit: string): boolean =>
  unit
    .toLowerCase()
    .split(/\s+/)
    .some((word) =>
      measures.has(
        word
          .replace(/s$/, '')
          .replace(/tre$/, 'ter')
          .replace(/gramme$/, 'gram'),
      ),
    );
