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
  ['De oorzaak is vermoedelijk brand.', 'The cause is fire.', 'vermoedelijk'],
  ['Hij werd beschuldigd van diefstal.', 'He stole.', 'beschuldigd'],
  ['Hij stal.', 'He is accused of theft.', 'accused'],
  ['Zij kocht het op de markt.', 'She claims to have bought it at the market.', 'claims to'],
  ['Volgens de firma stond de deur open.', 'The door was open.', 'Volgens'],
  ['De deur stond open.', 'The door was open, the firm says.', 'says'],
  ['Dat is niet bevestigd.', 'That is so.', 'niet bevestigd'],
  ['Zij was in mei in Gent.', 'In May she was reportedly in Ghent.', 'reportedly'],
  // Each sentence is compared with its own: a hedge in the next one does not stand for it.
  ['Hij zou geholpen zijn. Mogelijk viel hij.', 'He was helped. He possibly fell.', 'zou geholpen'],
  [
    'Dat kwam door de regen, die lang duurde. Hij viel.',
    'That was the rain. It lasted. He allegedly fell.',
    'allegedly',
  ],
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
  ['Zij kwam in mei.', 'She came in May.'],
  ['De stad zegt het contract op.', 'The city ends the contract.'],
  ['Volgens de wet mag dat.', 'By law, that is allowed.'],
  ['Volgens de krant zou hij het gedaan hebben.', 'According to the paper, he did it.'],
  ['Hij is onschuldig zolang zijn schuld niet is bewezen.', 'He is presumed innocent until proven guilty.'],
  ['De verdachte zweeg. De verdachte ging.', 'The suspect was silent. He left.'],
  ['Hij las Zaken volgens Jan.', 'He read Zaken volgens Jan.'],
  ['De deur, zo staat er, was open.', 'The door, it says, was open.'],
  ['Kinderen mogen gratis binnen.', 'Children may enter for nothing.'],
  ['wat het artikel beweert', 'what the article alleges'],
  ['Hij zou het gedaan hebben.', 'The article alleges that he did it.'],
])('%s · %s: both say as much', (nl, en) => {
  expect(lone(nl, en)).toBeUndefined();
});
