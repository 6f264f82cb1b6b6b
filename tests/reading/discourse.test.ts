import { expect, test } from 'vitest';
import { spoken } from './read.ts';

test.each([
  [
    'whom a clause begins with, past one that ends at a comma',
    'en',
    'A student in Pell, who kept her name back because her grade will drop, said she had “the best week”.',
    ['the best week — (A student)'],
  ],
  [
    'whom a sentence is about, past an aside between dashes',
    'en',
    'Marian Scanlon – a cousin of the owner, as she has declared – offered “a boat, weather permitting”.',
    ['a boat, weather permitting — Marian Scanlon'],
  ],
  [
    'whom a relative clause stands behind',
    'en',
    'He spoke of the letter of Ann Clay, who said it was “a leak and no flood”.',
    ['a leak and no flood — Ann Clay'],
  ],
  [
    'whom the pronouns between have kept in mind, before an office that nobody has a name for',
    'en',
    'Sandra Whit keeps the book. It lists what was shouted at her. The publisher wanted more of it. She refused. “Read ten pages and you know.”',
    ['Read ten pages and you know. — Sandra Whit'],
  ],
  [
    'whose mother somebody is, and not the mother',
    'en',
    'Els Vos (54) runs the pier. Her mother sold it once. “They showed us nothing,” she says.',
    ['They showed us nothing, — Els Vos'],
  ],
  [
    'wiens overgrootvader iemand is, en niet de overgrootvader',
    'nl',
    'Wim Corthals (54) baat een draaimolen uit. Zijn overgrootvader stond al op de markt. “Ze toonden ons niets”, zegt hij.',
    ['Ze toonden ons niets — Wim Corthals'],
  ],
  [
    'whom a family name meant before another bore it',
    'en',
    'Marleen Taylor mends organs. Taylor pours tea.\n\nGeorges Taylor died in March.\n\nIn Wales, Taylor says, a village paid for one “with a raffle and a dance”.',
    ['with a raffle and a dance — Marleen Taylor'],
  ],
  [
    'one of whom nothing says that it is a man or a woman',
    'en',
    'A spokesperson for the regulator, Nature Wales, said it understood.\n\nThey added: “Bats are rare and we protect them.”',
    ['Bats are rare and we protect them. — (A spokesperson for the regulator)'],
  ],
  [
    'who is named only after the words',
    'en',
    '“I bought boats,” he recalled. Frank Moss has sold them all.',
    ['I bought boats, — Frank Moss'],
  ],
  [
    'a business, and no paper or authority that it speaks to',
    'en',
    'The Health and Safety Authority has closed Knockbrack Holdings. In a statement to the Irish Chronicle, the company said it was “fully compliant”.',
    ['fully compliant — Knockbrack Holdings'],
  ],
  [
    'an office before its seat',
    'en',
    '“I’m not resigning,” insists Bert Burke. The Galway TD has sat since 2011. “They’ll have to carry me out.”',
    ['I’m not resigning, — Bert Burke', 'They’ll have to carry me out. — Bert Burke'],
  ],
  [
    'an office of the court, and not the one whom it judges',
    'nl',
    'Paul Dael sluisde geld weg. “Hij heeft hun vertrouwen misbruikt”, aldus de rechter. Zijn advocaat, meester Kris Luyckx, noemde de straf “buiten alle proportie”. “Mijn cliënt is ziek”, zei hij.',
    [
      'Hij heeft hun vertrouwen misbruikt — (de rechter)',
      'buiten alle proportie — Kris Luyckx',
      'Mijn cliënt is ziek — Kris Luyckx',
    ],
  ],
  [
    'who is named with what they do, and of what name no table knows',
    'en',
    'When Sunniva Dahl first saw the wreck, she thought it was a reef. “Then I saw a chair,” the archaeologist says.',
    ['Then I saw a chair, — Sunniva Dahl'],
  ],
  [
    'iemand naar waar zij vandaan komt',
    'nl',
    '“Mijn dochter zit in groep acht”, zegt de Syrische Rima al-Hassan.',
    ['Mijn dochter zit in groep acht — Rima al-Hassan'],
  ],
  [
    'one of many who gives no name',
    'en',
    'Chairman Hugh Hearne thanked them. “We found out from the radio,” said one, a moulder of 22 years. “He could have told us,” said another.',
    ['We found out from the radio, — (a moulder of 22 years)', 'He could have told us, — ?'],
  ],
  [
    'a town, and not the paper that is called after it',
    'en',
    'Bins in Tarrow are full. “We got it wrong,” Neil Sharpe told the Tarrow Gazette. In Tarrow, Doris Beck said she was “not daft”.',
    ['We got it wrong, — Neil Sharpe', 'not daft — Doris Beck'],
  ],
  [
    'several, by what they are',
    'en',
    'Ann Clay sold the pier. Campaigners say it is “a scandal with a view”.',
    ['a scandal with a view — (Campaigners)'],
  ],
  [
    'wie als advocaat is genoemd',
    'nl',
    'Advocaat Sanne Kloosterman gaat in beroep. „Dat houdt geen stand”, zei de raadsvrouw.',
    ['Dat houdt geen stand — Sanne Kloosterman'],
  ],
  [
    'een naam na een bevoegdheid van meer woorden',
    'nl',
    '„Het wordt een dreef”, aldus schepen van Openbare Werken Jorrit Van Claeys.',
    ['Het wordt een dreef — Jorrit Van Claeys'],
  ],
  [
    'een naam na wat de tekst elders met een kleine letter zegt',
    'nl',
    'Dijkgraaf Arend Slotboom zucht. Een dijkgraaf moet wachten. „Ze graven door”, zegt Slotboom.',
    ['Ze graven door — Arend Slotboom'],
  ],
  [
    'wie het werkwoord na de woorden noemt, welk dat ook is',
    'nl',
    'De rechter, Machteld Simons, sprak zacht. „Een ei heeft een paspoort”, hield Simons hem voor.',
    ['Een ei heeft een paspoort — Machteld Simons'],
  ],
  [
    'wie iets zo noemt',
    'nl',
    'De wagens krijgen een tweede leven, zoals schepen van Sociale Zaken Samira El Khattabi het noemt. „Ze stonden stil om zes uur.”',
    ['Ze stonden stil om zes uur. — Samira El Khattabi'],
  ],
  [
    'a name over the end of a line',
    'en',
    'The bridge over the river has been shut since the flood of April, and\nit stays so until the summer at the least. “It sways,” said Cllr Hugh\nCastell of the council, who walked over it with a level in his hand on\nMonday morning and came back pale, as the boys who fish there told us.',
    ['It sways, — Hugh\nCastell'.replace('\n', ' ')],
  ],
  [
    'whom a neighbour tells of is not the neighbour',
    'en',
    'Another neighbour said the tenant was a quiet man that kept to himself. “I heard nothing,” he said.',
    ['I heard nothing, — (Another neighbour)'],
  ],
  [
    'whom a relative clause of some length is about',
    'en',
    'Ann Clay, who lives a few doors down from the house, said it “hummed”. Insp Clay added: “It hums.”',
    ['hummed — Ann Clay', 'It hums. — Ann Clay'],
  ],
  [
    'een van meer, met het werkwoord in twee delen',
    'nl',
    '„Nu is het nog erger”, legt één van de demonstranten uit.',
    ['Nu is het nog erger — (één van de demonstranten)'],
  ],
  [
    'not who is spoken to',
    'en',
    'Fergal Hanratty shook his head. “Nobody is left behind,” he said to the crowd. Then, to Ms Byrne: “I know what you will say to me.”',
    ['Nobody is left behind, — Fergal Hanratty', 'I know what you will say to me. — Fergal Hanratty'],
  ],
  [
    'nobody, where somebody has said it',
    'nl',
    'De zaal was vol. Iemand riep: „Kom dan over tachtig jaar terug!” Griet Pol heeft het gehoord.',
    ['Kom dan over tachtig jaar terug! — ?'],
  ],
] as const)('knows who speaks: %s', (_, lang, text, expected) => {
  expect(spoken(text, lang)).toEqual(expected);
});

test.each([
  [
    'after a pause in which the same one does something',
    'nl',
    'Wim Hout lacht graag. „Die vraagt waar we parkeren.” Hij lacht. „Nee, echt, dat vragen ze.”',
    ['Die vraagt waar we parkeren. | Nee, echt, dat vragen ze. — Wim Hout'],
  ],
  [
    'what one has called something, once',
    'en',
    'Ann Vasko would not be drawn into what she called a “war of adjectives”.',
    ['war of adjectives — Ann Vasko'],
  ],
  ['a word of a body for its own thing is a term', 'en', 'It is what the Authority calls “assisted passage”.', []],
  [
    'two parts that one verb leads to',
    'en',
    'A spokeswoman for the port said that it was “surprised and disappointed” and that talks were “ongoing”.',
    ['surprised and disappointed — (A spokeswoman for the port)', 'ongoing — (A spokeswoman for the port)'],
  ],
  [
    'wat in een advies staat',
    'nl',
    'De kap is „te betreuren doch verantwoord”, staat in het advies van het Agentschap Groen.',
    ['te betreuren doch verantwoord — Agentschap Groen'],
  ],
] as const)('finds what is said: %s', (_, lang, text, expected) => {
  expect(spoken(text, lang)).toEqual(expected);
});

test('a headline is of nobody where the text neither says its words again nor quotes one more than all others', () => {
  const text = '“We came for the quiet”\n\n“It is a duty,” said Ann Clay.\n\n“It is a clock,” said Bob Reeve.';
  expect(spoken(text, 'en')[0]).toBe('We came for the quiet — ?');
});
