import { afterCutoff } from './after-cutoff.ts';
import type { Check } from './check.ts';
import { danglingReference } from './dangling-reference.ts';
import { dateWithoutWords } from './date-without-words.ts';
import { draftReference } from './draft-reference.ts';
import { duplicateAlias } from './duplicate-alias.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateRelation } from './duplicate-relation.ts';
import { endedFunction } from './ended-function.ts';
import { eventAfterSources } from './event-after-sources.ts';
import { figureWithoutWords } from './figure-without-words.ts';
import { groupedDigits } from './grouped-digits.ts';
import { dateInOneLanguage, hedgeInOneLanguage, nameInOneLanguage, numberInOneLanguage } from './in-one-language.ts';
import { marksInQuotation } from './marks-in-quotation.ts';
import { missingTranslation } from './missing-translation.ts';
import { needlessTranslation } from './needless-translation.ts';
import { numberInProse } from './number-in-prose.ts';
import { relationCycle } from './relation-cycle.ts';
import { revisedBeforeCutoff } from './revised-before-cutoff.ts';
import { sameFileTwice } from './same-file-twice.ts';
import { sameWordsTwice } from './same-words-twice.ts';
import { segmentCount } from './segment-count.ts';
import { selfReference } from './self-reference.ts';
import { sourceAfterCutoff } from './source-after-cutoff.ts';
import { unknownFigure } from './unknown-figure.ts';
import { unsupportedFact } from './unsupported-fact.ts';
import { unusedEntry } from './unused-entry.ts';
import { wrongKind } from './wrong-kind.ts';

/** The rules over the content as a whole. The reader has reported before what is wrong with a file by itself. */
export const checks: readonly Check[] = [
  // References
  danglingReference,
  wrongKind,
  selfReference,
  draftReference,
  unknownFigure,
  unusedEntry,

  // Names
  duplicateId,
  duplicateAlias,

  // Relations and time
  duplicateRelation,
  relationCycle,
  afterCutoff,
  revisedBeforeCutoff,

  // Figures
  groupedDigits,

  // Languages
  missingTranslation,
  needlessTranslation,
  segmentCount,

  // Facts and their words
  marksInQuotation,
  sameWordsTwice,
  numberInOneLanguage,
  dateInOneLanguage,
  hedgeInOneLanguage,
  nameInOneLanguage,
  numberInProse,
  figureWithoutWords,
  dateWithoutWords,
  eventAfterSources,
  sourceAfterCutoff,
  sameFileTwice,
  endedFunction,

  // Proof
  unsupportedFact,
];
