import { expect, test } from 'vitest';
import { spoken } from './read.ts';

test('reads a transcript by its labels, and what follows a label until the next', () => {
  const text = [
    'Present: Sir Alan Pryce (Chair), Beth Ogilvie',
    'Chair: Good morning. We have Ms Freya Lindqvist with us.',
    'Ms Lindqvist: Thank you. The surveyor wrote “beyond repair”.',
    'We tried three other ways.',
    'Beth Ogilvie: How much was it?',
    'Ms Lindqvist: Too much. [Laughter.] Far too much.',
    'The Committee adjourned at 11.42 a.m.',
  ].join('\n\n');
  expect(spoken(text, 'en')).toEqual([
    'Good morning. We have Ms Freya Lindqvist with us. — Alan Pryce',
    'Thank you. The surveyor wrote “beyond repair”. | We tried three other ways. — Freya Lindqvist',
    'How much was it? — Beth Ogilvie',
    'Too much. | Far too much. — Freya Lindqvist',
  ]);
});

test('takes no line of a form for a turn', () => {
  expect(spoken('Plaats: raadzaal\nDatum: 3 mei\nAanwezig: elf leden\nVerslag: klaar', 'nl')).toEqual([]);
});

const unmarked = [
  'Bruggenbouwer Arend Hoekstra (71) neemt afscheid.',
  'Wat was uw eerste brug?',
  'Een houten. Ik was negen.',
  'En de laatste?',
  'Die heb ik nooit afgemaakt.',
  'U bent nooit directeur geworden.',
  'Nee, dat wilde ik niet.',
  'Heeft u spijt?',
  '[denkt na] Ik denk het niet.',
].join('\n\n');

test('reads the answers of an interview without marks', () => {
  expect(spoken(unmarked, 'nl')).toEqual([
    'Een houten. Ik was negen. — Arend Hoekstra',
    'Die heb ik nooit afgemaakt. — Arend Hoekstra',
    'Nee, dat wilde ik niet. — Arend Hoekstra',
    'Ik denk het niet. — Arend Hoekstra',
  ]);
});

test('takes no answers of an editor to readers for speech', () => {
  const text =
    'Waarom gaat het bad dicht?\n\nHet dak lekt.\n\nWanneer gaat het open?\n\nIn mei.\n\nKrijgt u geld terug?\n\nJa, naar rato.';
  expect(spoken(text, 'nl')).toEqual([]);
});

test('reads dialogue by dashes, without the words that say who speaks', () => {
  expect(
    spoken('– Waar ga je heen? vroeg Piet Maes.\n\n– Naar huis, zei Anna Bos. Het is laat.\n\n– Wacht!', 'nl'),
  ).toEqual(['Waar ga je heen? — Piet Maes', 'Naar huis | Het is laat. — Anna Bos', 'Wacht! — Piet Maes']);
});

test('takes no list for dialogue', () => {
  expect(spoken('Mee te brengen:\n\n– Brood\n\n– Water\n\n– Een zaklamp', 'nl')).toEqual([]);
});

test('lets “I” in a letter be who signs it', () => {
  const text =
    'Dear Chairman,\n\nMy neighbour asked me why. “Because it rains,” I said.\n\nYours faithfully,\n\nCatherine Ruane';
  expect(spoken(text, 'en')).toEqual(['Because it rains, — Catherine Ruane']);
});

test('reads questions and answers under labels of their own, with who asks and who answers', () => {
  const text = [
    'Op 14 januari heeft raadslid Ineke Bakker vragen gesteld over de sporthal. Het college van burgemeester en wethouders beantwoordt deze als volgt.',
    'Vraag 1',
    'Waarom is de raad niet geïnformeerd?',
    'Antwoord',
    'Het college betreurt dit.',
    'Wij hebben het archief laten nalopen.',
    'Vraag 2',
    'Wat kost het?',
    'Antwoord op vraag 2',
    'Dat weten wij in mei.',
  ].join('\n\n');
  expect(spoken(text, 'nl')).toEqual([
    'Waarom is de raad niet geïnformeerd? — Ineke Bakker',
    'Het college betreurt dit. | Wij hebben het archief laten nalopen. — college van burgemeester en wethouders',
    'Wat kost het? — Ineke Bakker',
    'Dat weten wij in mei. — college van burgemeester en wethouders',
  ]);
});

test('reads who answers by the label of the answer', () => {
  const text = [
    'Questions from Deputy Ann Clay to the Minister for Transport, Eoin Roe.',
    'Question 1. When will the bridge open?',
    'Answer (Eoin Roe): In the spring.',
    'Question 2. Of which year?',
    'Answer (Eoin Roe): Of this one.',
  ].join('\n\n');
  expect(spoken(text, 'en')).toEqual([
    'When will the bridge open? — Ann Clay',
    'In the spring. — Eoin Roe',
    'Of which year? — Ann Clay',
    'Of this one. — Eoin Roe',
  ]);
});

test('takes every label among turns for one, and what a record tells of the sitting for none', () => {
  const text = [
    'Chair: Does any member object?',
    'Members: No.',
    'Sitting suspended.',
    'On resuming—',
    'Ms Boatwright: Say that again, for the record—',
    'Chair: Order. It is warm.',
    'Ms Boatwright: It is, Chair.',
  ].join('\n\n');
  expect(spoken(text, 'en')).toEqual([
    'Does any member object? — (Chair)',
    'No. — (Members)',
    'Say that again, for the record— — Boatwright',
    'Order. It is warm. — (Chair)',
    'It is, Chair. — Boatwright',
  ]);
});

test('lets whom an interview is with answer its questions, and others what is said to be theirs', () => {
  const text = [
    'Vijf vragen aan Kris Mertens, die fietsen bouwt.',
    'Waarom komt die taks er?',
    '“Omdat zware fietsen de weg verslijten.”',
    'Wie moet betalen?',
    '“Wie boven de 60 kilo gaat.” Minister Annick Smets sprak van “de prijs van een etentje”.',
    'Is dat eerlijk?',
    '“Dat is een goede vraag.”',
  ].join('\n\n');
  expect(spoken(text, 'nl')).toEqual([
    'Omdat zware fietsen de weg verslijten. — Kris Mertens',
    'Wie boven de 60 kilo gaat. — Kris Mertens',
    'de prijs van een etentje — Annick Smets',
    'Dat is een goede vraag. — Kris Mertens',
  ]);
});

test('tells by whom a line of dialogue speaks to who says it', () => {
  const text = [
    'Rechter Godelieve Maes leest het verzoek. Vooraan gaat een oude man staan.',
    '– Mijnheer, van wie is die haag nu?',
    '– Van zichzelf, mevrouw. Ze stond er al.',
    '– En wie snoeit ze?',
  ].join('\n\n');
  expect(spoken(text, 'nl')).toEqual([
    'Mijnheer, van wie is die haag nu? — Godelieve Maes',
    'Van zichzelf, mevrouw. Ze stond er al. — (een oude man)',
    'En wie snoeit ze? — Godelieve Maes',
  ]);
});

test('leaves to the teller of a dialogue what a comma goes on to tell of the speaker', () => {
  expect(
    spoken(
      '– Did you see it? a woman asked, of nobody at all.\n\n– I did, said Tom Reid, who held an umbrella. Twice.',
      'en',
    ),
  ).toEqual(['Did you see it? — (a woman)', 'I did | Twice. — Tom Reid']);
});

const portrait = `Orgelbouwer Marleen Taeldeman nam het atelier van haar vader over.

De geur van lijnolie hangt op straat. Taeldeman zet koffie.

‘Mijn vader sprak tegen het hout. Nu betrap ik me er zelf op.’

Op de werkbank staat een foto van de man die de zaak begon. Georges Taeldeman stierf op een dinsdag. De parochie belde dezelfde week.

‘De pastoor belde. Ik heb mijn mouwen opgestroopt.’

Taeldeman wijst naar haar meestergast. ‘Hij zag drie bazen failliet gaan.’`;

test('gives a paragraph that is nothing but speech to the one whom a portrait is of', () => {
  expect(spoken(portrait, 'nl').map((line) => line.split(' — ')[1])).toEqual([
    'Marleen Taeldeman',
    'Marleen Taeldeman',
    'Marleen Taeldeman',
  ]);
});

test('gives such a paragraph in news to the one who spoke before', () => {
  const text =
    'A chapel is shut. "We have the money," said Carys Pritchard.\n\n"Another bat turns up."\n\nMegan Lewis will marry elsewhere.\n\n"I booked the hotel."\n\nGwyn Parry wrote letters.\n\n"I got one back."';
  expect(spoken(text, 'en').map((line) => line.split(' — ')[1])).toEqual([
    'Carys Pritchard',
    'Carys Pritchard',
    'Megan Lewis',
    'Gwyn Parry',
  ]);
});
