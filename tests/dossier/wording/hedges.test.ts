import { expect, test } from 'vitest';
import { loneHedge } from '../../../src/dossier/wording/hedges.ts';

const lone = (nl: string, en: string) => loneHedge('nl', nl, en) ?? loneHedge('en', en, nl);

test.each([
  ['Hij is een verdachte.', 'He is the culprit.', 'verdachte'],
  ['De dader werd opgepakt.', 'The suspected perpetrator was arrested.', 'suspected'],
  ['De vermoedelijke dader vluchtte.', 'The perpetrator fled.', 'vermoedelijke'],
  ['De dader vluchtte.', 'The alleged perpetrator fled.', 'alleged'],
  ['Hij zou het gedaan hebben.', 'He did it.', 'zou het'],
  ['Wat hij gedaan zou hebben, is niet bekend.', 'What he did is not known.', 'gedaan zou hebben'],
  ['Hij was daar.', 'He may have been there.', 'may have'],
  // What is said of one thing stands for nothing that is said of another.
  ['De verdachte zou het gedaan hebben.', 'The culprit is said to have done it.', 'verdachte'],
  ['De verdachte zou het gedaan hebben, zegt de krant.', 'The suspect did it, says the newspaper.', 'zou het'],
])('%s · %s: one language leaves it open', (nl, en, word) => {
  expect(lone(nl, en)).toBe(word);
});

test.each([
  ['Hij is een verdachte.', 'He is a suspect.'],
  ['De verdachte zweeg.', 'The accused was silent.'],
  ['De vermoedelijke dader vluchtte.', 'The alleged perpetrator fled.'],
  ['Hij zou het gedaan hebben.', 'He is said to have done it.'],
  ['Hij zou het gedaan hebben.', 'He allegedly did it.'],
  ['Hij zou het gedaan hebben.', 'According to the paper, he did it.'],
  ['Mogelijk was hij daar.', 'He may have been there.'],
  ['Waarschijnlijk komt hij.', 'He is expected to come.'],
  ['Dat zou goed zijn.', 'That would be good.'],
  ['Hoe snel ze weer actief zou zijn, moest blijken.', 'How soon it was active again remained to be seen.'],
  ['zo snel mogelijk', 'as soon as possible'],
  ['Een verdacht pakket', 'A suspicious package'],
  ['Hij geldt als onschuldig.', 'He is presumed innocent.'],
  ['wat het artikel beweert', 'what the article alleges'],
  ['Hij zou het gedaan hebben.', 'The article alleges that he did it.'],
])('%s · %s: both say as much', (nl, en) => {
  expect(lone(nl, en)).toBeUndefined();
});
