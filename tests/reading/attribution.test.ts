import { expect, test } from 'vitest';
import { readText } from '../../src/reading/reading.ts';
import { spoken } from './read.ts';

test.each([
  [
    'what an apposition or a relative clause says of the subject',
    'en',
    'Ann Clay, director of the harbour works, told the meeting that it was “a leak and no flood”. Bob Reeve, who runs the only pub, said it had “smelt of it for years”.',
    ['a leak and no flood — Ann Clay', 'smelt of it for years — Bob Reeve'],
  ],
  [
    'wat een bijstelling of een bijzin van het onderwerp zegt',
    'nl',
    'Els Maes, directeur van het havenbedrijf, noemde het „een lek en geen vloed”. Jan Pol, die het café uitbaat, zei dat het er „al jaren naar rook”.',
    ['een lek en geen vloed — Els Maes', 'al jaren naar rook — Jan Pol'],
  ],
  [
    'a name after a function with its complement',
    'en',
    'The utility’s director of operations, Fintan Roe, called it “a slow job”.',
    ['a slow job — Fintan Roe'],
  ],
  [
    'the subject of the clause in which it stands',
    'en',
    'Mary Boyle recalled that a clerk who came by in March had told them: “Put it in a drawer.”',
    ['Put it in a drawer. — (a clerk)'],
  ],
  [
    'somebody with all that says who it is',
    'en',
    'A man at the back shouted “Speak up or go home!” A source close to the Minister said that he was “tired, but not that tired”.',
    ['Speak up or go home! — (A man at the back)', 'tired, but not that tired — (A source close to the Minister)'],
  ],
  [
    'wanneer en waar iets werd gezegd hoort niet bij wie het zei',
    'nl',
    '“Het was pikdonker”, zegt een bewoner dinsdag. “Ik zag niets meer”, zei een fietser in De Morgen.',
    ['Het was pikdonker — (een bewoner)', 'Ik zag niets meer — (een fietser)'],
  ],
  [
    'whose answer it is',
    'en',
    'The port had promised a reply. The port’s response came within the hour: “We read it and we laughed.”',
    ['We read it and we laughed. — (The port)'],
  ],
  [
    'van wie het antwoord is',
    'nl',
    'Katrien Wouters dacht lang na. Haar antwoord was kort: “Nooit van mijn leven.”',
    ['Nooit van mijn leven. — Katrien Wouters'],
  ],
  [
    'from whom somebody heard it',
    'en',
    'We were told by the clerk: “It is in the post.”',
    ['It is in the post. — (the clerk)'],
  ],
  [
    'van wie iemand het te horen kreeg',
    'nl',
    'Hilde Aerts kreeg van de griffier te horen: “Daar is een formulier voor.”',
    ['Daar is een formulier voor. — (de griffier)'],
  ],
  [
    'whom a relative clause means',
    'nl',
    'Hij las een brief voor van zijn dochter, die schreef: “Papa, kom naar huis.”',
    ['Papa, kom naar huis. — (zijn dochter)'],
  ],
  [
    'any verb with a clause of “that”',
    'en',
    'In 2017, in a case that lasted a year, the same court found that nobody had a right to trams but “a fair hope of one”.',
    ['a fair hope of one — (the same court)'],
  ],
  [
    'a second verb of the same subject',
    'en',
    'The residents’ group, Stillness, met on Monday. In a statement it thanked the mayor and accused the airport of “selling our sleep by the hour”.',
    ['selling our sleep by the hour — Stillness'],
  ],
  [
    'what is added by a participle',
    'en',
    'Orla Keane wrote that the stoppage was “more awkward than dear”, adding: “Trust is a slow loan.”',
    ['more awkward than dear — Orla Keane', 'Trust is a slow loan. — Orla Keane'],
  ],
  [
    'a name only where it says who is meant',
    'en',
    'In a note supplied after the meeting, the Trust stated that it had “read every page of it”. Farrow Hospital Trust closed in May.',
    ['read every page of it — Farrow Hospital Trust'],
  ],
  [
    'two who speak together, named by what they are',
    'nl',
    'Rederij Kolk vervoert zand van Zandmaatschappij Noord. In een verklaring zeggen rederij en zandmaatschappij: “Kom ons maar tellen.”',
    ['Kom ons maar tellen. — Kolk & Zandmaatschappij Noord'],
  ],
] as const)('finds who speaks: %s', (_, lang, text, expected) => {
  expect(spoken(text, lang)).toEqual(expected);
});

test.each([
  [
    'whom the sentences before speak of most',
    'en',
    'Ruth Hall opened the door. She has run the vault since 2009. A colleague from Lyon sent her a cushion. She kept it. “It still makes me laugh,” she said.',
    ['It still makes me laugh, — Ruth Hall'],
  ],
  [
    'whom the sentence just before brings in, whatever gender others have',
    'en',
    'The minister, Ronan Tuohy, denied it. “I have a sister in town,” said Bríd Conneely. Her neighbour has none. “I’ll just not go,” he said.',
    ['I have a sister in town, — Bríd Conneely', 'I’ll just not go, — (Her neighbour)'],
  ],
  [
    'een burgemeester die een man is',
    'nl',
    'Pieter Baeyens knikt. Burgemeester Luc Claes is kwaad. Hij gaat in beroep. “Dit houdt geen stand”, zegt hij.',
    ['Dit houdt geen stand — Luc Claes'],
  ],
  [
    'de man van wie net sprake was, en niet iemands echtgenoot verderop',
    'nl',
    'Een buurman stapte naar de rechter. “Ik werk ’s nachts”, zegt de man. Nele Dhondt zucht. Haar man Pieter Baeyens knikt.',
    ['Ik werk ’s nachts — (Een buurman)'],
  ],
  [
    'who is called by a name of their own choice',
    'en',
    '“You sleep in the cab,” said a driver, who gave her name only as Milla. “Every night,” she said.',
    ['You sleep in the cab, — Milla', 'Every night, — Milla'],
  ],
  [
    'one of two with a family name, by what stands beside it',
    'en',
    'The negotiator, Anselm Brandt, left first. The minister, Viktor Brandt, stayed. “Polls don’t drive trams,” said Brandt, the negotiator.',
    ['Polls don’t drive trams, — Anselm Brandt'],
  ],
  [
    'a function that a successor has taken over',
    'en',
    'The chief constable at the time, Dennis Lacey, has retired. His successor, Nasreen Qadir, chose her words. “Some visits were calls,” the chief constable said.',
    ['Some visits were calls, — Nasreen Qadir'],
  ],
  [
    'wie het rapport schreef',
    'nl',
    'Dat concludeert de Rekenkamer Zuidland in een rapport. De rekenkamer zocht negen maanden. In het rapport staat het zo: “Het geld verdween in een gat.”',
    ['Het geld verdween in een gat. — Rekenkamer Zuidland'],
  ],
  [
    'what a document says that nobody is said to have written',
    'en',
    'The force has dropped it, an internal memo shows. The memo calls the promise “too bold by half”.',
    ['too bold by half — (an internal memo)'],
  ],
  [
    'a company by what introduces it at the beginning of a sentence',
    'nl',
    'Zorgverzekeraar Aegida betaalt mee. Het bedrijf spreekt van “een investering die zich terugverdient”.',
    ['een investering die zich terugverdient — Aegida'],
  ],
  [
    'a family name with a particle that only names have',
    'nl',
    'Farid el Amrani, wethouder van Verkeer, houdt het kort. El Amrani noemt het “een begin van iets groots”.',
    ['een begin van iets groots — Farid el Amrani'],
  ],
] as const)('knows whom a word means: %s', (_, lang, text, expected) => {
  expect(spoken(text, lang)).toEqual(expected);
});

test.each([
  ['en', '“Walk faster!” came a shout from behind.', ['Walk faster! — ?']],
  ['nl', 'Aan de poort wordt daar smalend op gereageerd: “Afkoelen, in november!”', ['Afkoelen, in november! — ?']],
] as const)('names nobody where the text does not: %s %s', (lang, text, expected) => {
  expect(spoken(text, lang)).toEqual(expected);
});

test.each([
  ['en', '“We can win it again,” Mr Poole told Radio Harrow.', 'Radio Harrow'],
  ['nl', 'Sofie Claes zei gisteren tegen Radio Kempen dat er “nog iets te doen valt”.', 'Radio Kempen'],
  ['nl', 'Lieke van Rossum zei in een interview met De Roosbeker dat het “een signaal moet zijn”.', 'De Roosbeker'],
  ['en', 'The channel, Channel Six, quoted him as saying it was “all weather and no rain”.', 'Channel Six'],
  [
    'en',
    'Imran Aziz rang the helpline. On the ninth call, he says, a clerk told him: “It cannot be upside down.”',
    'Imran Aziz',
  ],
  ['nl', 'Marga Pronk kreeg van een inwoner te horen: “Kom maar terug.”', 'Marga Pronk'],
  ['nl', 'In dagblad De Delta sprak Sofie Claes van “een bedrag om trots op te zijn”.', 'De Delta'],
  [
    'nl',
    'Hendrik Meer zei tegen Radio Kempen dat leden failliet zijn gegaan. “Ik ken een gezin zonder dieren”, aldus Meer.',
    'Radio Kempen',
  ],
  ['en', 'Nuala Byrne recalled that an inspector had told them: “You are praying over it.”', 'Nuala Byrne'],
] as const)('tells who reports it: %s %s', (lang, text, name) => {
  expect(readText(text, { lang }).speech.map(({ reportedBy }) => reportedBy)).toEqual([{ name }]);
});

test('takes no one whom a meeting hears for who reports it', () => {
  const text = '“It sleeps on average,” Sinéad Rafferty told the meeting in Tubber.';
  expect(readText(text, { lang: 'en' }).speech.map(({ reportedBy }) => reportedBy)).toEqual([undefined]);
});
