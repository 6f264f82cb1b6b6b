import { expect, test } from 'vitest';
import { readText } from '../../src/reading/reading.ts';
import { spoken, unspoken } from './read.ts';

test.each([
  [
    'in whose words something is',
    'en',
    'In the words of the mayor, Tom Breen, the bridge is “a disgrace”. In the words of one resident, the road is “a racetrack”.',
    ['a disgrace — Tom Breen', 'a racetrack — (one resident)'],
  ],
  [
    'in wiens woorden iets is',
    'nl',
    'In de woorden van burgemeester Tom Breen is de brug “een schande”.',
    ['een schande — Tom Breen'],
  ],
  [
    'whose reply it was, after the words',
    'en',
    'Dr Lena Holt was asked what she would do. “Everything,” was her reply.',
    ['Everything, — Lena Holt'],
  ],
  [
    'who names something so',
    'en',
    'Councillors voted for the scheme, described by engineers as “the minimum”.',
    ['the minimum — (engineers)'],
  ],
  [
    'who names something so, past a noun that may be a verb',
    'en',
    'Bins have changed. Residents branded the new rules “bonkers”.',
    ['bonkers — (Residents)'],
  ],
  [
    'who adds to what they said',
    'en',
    'SafeNet has seen the letter. Fines could follow, a source familiar with the matter said, adding that they were “very much on the table”.',
    ['very much on the table — (a source familiar with the matter)'],
  ],
  [
    'what a body has called something once',
    'en',
    'DUBLIN (Reuters) - The regulator opened an inquiry on Monday over what it called “serious and systematic” failures.',
    ['serious and systematic — (The regulator)'],
  ],
  [
    'who finds something so',
    'en',
    'It needs investment of £18m, which the board considers “beyond our means”.',
    ['beyond our means — (the board)'],
  ],
  [
    'wie „volgens hen” bedoelt',
    'nl',
    'Stichting Veilig Net is blij. Het onderzoek kan lang duren, zeggen bronnen rond het parket. Een boete ligt volgens hen “nadrukkelijk op tafel”.',
    ['nadrukkelijk op tafel — (bronnen rond het parket)'],
  ],
  [
    'wat iemand van zichzelf zegt',
    'nl',
    'Burgemeester Femke Hollander is “verbijsterd” over het besluit. De brug is “veilig”.',
    ['verbijsterd — Femke Hollander'],
  ],
  [
    'what somebody used to say',
    'en',
    'Jane Fox said her late father used to say: “Never trust a quiet dog.”',
    ['Never trust a quiet dog. — (her late father)'],
  ],
  [
    'wie iets heeft gezegd, met het voltooid deelwoord na de woorden',
    'nl',
    'Minister Claes heeft het voorstel “onbetaalbaar” genoemd. De weg, door gedeputeerde Sels “de enige uitweg” genoemd, blijft dicht.',
    ['onbetaalbaar — Claes', 'de enige uitweg — Sels'],
  ],
  [
    'wie in een bijzin iets zo noemt',
    'nl',
    'Omdat de minister het plan “te duur” noemde, stapte hij op. An Claes, die het plan “een ramp” noemt, blijft.',
    ['te duur — (de minister)', 'een ramp — An Claes'],
  ],
  [
    'bij wie iets klinkt',
    'nl',
    '“Wij wisten van niets”, luidt het bij de gemeente. Bij Wim Corthals klinkt het strijdvaardig: “Dan leggen we zelf platen.”',
    ['Wij wisten van niets — (de gemeente)', 'Dan leggen we zelf platen. — Wim Corthals'],
  ],
  [
    'wie verder gaat met „zo luidt het”',
    'nl',
    'Schepen Els Vos gaf uitleg. Zonder subsidie, zo luidt het, “was er geen markt geweest”.',
    ['was er geen markt geweest — Els Vos'],
  ],
  [
    'wie iets zegt, na wanneer het was',
    'nl',
    'Een paar maanden later schreef een recensent dat “de dochter betere oren heeft”. Eerder deze maand zei Jan Bleeker dat zijn bedrijf “geen bank” is.',
    ['de dochter betere oren heeft — (een recensent)', 'geen bank — Jan Bleeker'],
  ],
  [
    'waarin iets staat',
    'nl',
    'In het rapport van de inspecteur staat dat de balken “volledig verrot” zijn.',
    ['volledig verrot — (het rapport van de inspecteur)'],
  ],
  [
    'who said it in a statement',
    'en',
    'John and Mary Byrne said they were “over the moon”. “We can’t believe it,” they said in a statement.',
    ['over the moon — John & Mary Byrne', 'We can’t believe it, — John & Mary Byrne'],
  ],
  [
    'what a predicate says',
    'nl',
    'De minister liet aan Het Nieuwsblad weten dat het “springlevend” is.',
    ['springlevend — (De minister)'],
  ],
] as const)('tells %s', (_, lang, text, expected) => {
  expect(spoken(text, lang)).toEqual(expected);
});

test.each([
  ['en', 'Ann Clay was late. Her brother Tom had told her the house was “a wreck”, she said.', 'Tom', 'Ann Clay'],
  ['nl', 'De krant Nieuwe Post meldde dat een leraar het “een kruitvat” had genoemd.', '(een leraar)', 'Nieuwe Post'],
  ['nl', '“We zijn geruïneerd”, citeert Het Laatste Nieuws een boer.', '(een boer)', 'Het Laatste Nieuws'],
  ['nl', 'Tegenover persbureau Belga bevestigt Jan Maes dat er “aanwijzingen van opzet” zijn.', 'Jan Maes', 'Belga'],
  ['nl', 'Kamerlid An Daems zei in De Ochtend op Radio 1 dat het plan “dood” is.', 'An Daems', 'Radio 1'],
  ['en', 'Deputy Ann Daly told RTÉ’s Morning Ireland that the plan was “dead”.', 'Ann Daly', 'RTÉ'],
  [
    'en',
    'According to a report in the Irish Times, Liam Doyle told them it was “dead in the water”.',
    'Liam Doyle',
    'Irish Times',
  ],
] as const)('tells who says it and who reports it: %s %s', (lang, text, speaker, name) => {
  expect(spoken(text, lang).map((line) => line.split(' — ')[1])).toEqual([speaker]);
  expect(readText(text, { lang }).speech.map(({ reportedBy }) => reportedBy)).toEqual([{ name }]);
});

test('takes a participle for the verb of a speaker only where it is one', () => {
  const text = 'De gemeente had volgens hoogleraar Rachid el Amrani “de deur op een kier” laten staan.';
  expect(spoken(text, 'nl')).toEqual(['de deur op een kier — Rachid el Amrani']);
  expect(unspoken('Het gerecht wordt “stoemp” genoemd.', 'nl')).toEqual(['stoemp — term']);
});
