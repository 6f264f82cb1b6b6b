import { contextHash, wordsHash } from '../hashes.ts';
import { inWords, type PassageCheck } from './lock-check.ts';

const remedy = 'Restore them, or run npm run verify to look for the new ones.';

/** The words of a passage are, to the character, those that were found in the source. */
export const changedWords: PassageCheck = ({ judged, passageRecords }, report) => {
  for (const passage of judged) {
    const { key, file, source, exact, prefix, suffix } = passage;
    const record = passageRecords.get(key);
    if (record?.source !== source) continue;
    if (record.words !== wordsHash(exact))
      report(file, {
        rule: 'changed-words',
        ...inWords(passage),
        message: `These are no longer the words that were found in the source "${source}". ${remedy}`,
      });
    else if (record.context !== contextHash(prefix, suffix))
      report(file, {
        rule: 'changed-words',
        ...inWords(passage, prefix === undefined && suffix !== undefined ? 'suffix' : 'prefix'),
        message: `The words around the passage are no longer those that were found in the source "${source}". ${remedy}`,
      });
  }
};
