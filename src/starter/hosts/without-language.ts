import { inEachLanguage } from '../../build/hosts/host-files.ts';

/** What matches the first part of an address that may lack its language. */
export const firstParts = [...inEachLanguage.keys()].join('|');

/** The first parts that are no list by themselves, each with the list to which it leads: `events`, `timeline/`. */
export const otherLists: readonly (readonly [first: string, list: string])[] = [...inEachLanguage].filter(
  ([first, list]) => list !== `${first}/`,
);
