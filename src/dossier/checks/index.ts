import { afterCutoff } from './after-cutoff.ts';
import type { Check } from './check.ts';
import { danglingReference } from './dangling-reference.ts';
import { draftReference } from './draft-reference.ts';
import { duplicateAlias } from './duplicate-alias.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateRelation } from './duplicate-relation.ts';
import { missingTranslation } from './missing-translation.ts';
import { needlessTranslation } from './needless-translation.ts';
import { relationCycle } from './relation-cycle.ts';
import { segmentCount } from './segment-count.ts';
import { selfReference } from './self-reference.ts';
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

  // Languages
  missingTranslation,
  needlessTranslation,
  segmentCount,

  // Proof
  unsupportedFact,
];
