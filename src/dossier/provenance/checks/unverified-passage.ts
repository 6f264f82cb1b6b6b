import { inWords, type PassageCheck } from './lock-check.ts';
import { quoted } from '../../../schema/shortened.ts';

/** Every passage has been found in its source. */
export const unverifiedPassage: PassageCheck = ({ judged, passageRecords, sourceRecords }, report) => {
  for (const passage of judged) {
    const { source, key, file } = passage;
    const found = passageRecords.get(key)?.source;
    if (found === source && sourceRecords.has(source)) continue;
    const state =
      found === undefined || found === source
        ? `Nobody has looked for these words in the source "${source}" yet.`
        : `These words were found in the source ${quoted(found)}, not in ${quoted(source)}.`;
    report(file, { rule: 'unverified-passage', ...inWords(passage), message: `${state} Run npm run verify.` });
  }
};
