import { expect, test } from 'vitest';
import { readText } from '../../src/reading/reading.ts';
import { spoken, unspoken } from './read.ts';

test.each([
  [
    'a verb after it, and a pronoun for the next',
    'en',
    'Sarah Whitcombe, a farmer from Odley, called it “a slap in the face”.\n\n“Nobody asked us,” she said. “Not once.”',
    ['a slap in the face — Sarah Whitcombe', 'Nobody asked us, | Not once. — Sarah Whitcombe'],
  ],
  [
    'the gender of a pronoun',
    'en',
    'Joan Pike met Tom Ashby at the gate. “It was locked,” she said.\n\n“It was not,” he said.',
    ['It was locked, — Joan Pike', 'It was not, — Tom Ashby'],
  ],
  [
    'a name that says whom a function means',
    'en',
    'Her deputy, Olof Berg, was more cautious: “We shall see.”',
    ['We shall see. — Olof Berg'],
  ],
  [
    'a function that refers back',
    'en',
    'The mayor, Tomás Breen, opened the books. “They are clean,” the mayor insisted.',
    ['They are clean, — Tomás Breen'],
  ],
  [
    'a family name with particles',
    'nl',
    'Marieke van den Bosch woont er al jaren. ‘Het was stil’, zegt Van den Bosch.',
    ['Het was stil — Marieke van den Bosch'],
  ],
  [
    'volgens',
    'nl',
    'Volgens burgemeester Ton de Wit is er „geen reden tot paniek”.',
    ['geen reden tot paniek — Ton de Wit'],
  ],
  [
    'an organization by its short name',
    'nl',
    'Waterbedrijf Noordrand ontkent. ‘Alles is schoon’, laat het bedrijf weten.',
    ['Alles is schoon — Waterbedrijf Noordrand'],
  ],
  ['klinkt het bij', 'nl', '‘Wij betalen niet’, klinkt het bij Unizo.', ['Wij betalen niet — Unizo']],
  [
    'somebody without a name',
    'nl',
    '"Ik zat te eten toen het gebeurde", aldus een 34-jarige bewoner. "Ineens was er rook."',
    ['Ik zat te eten toen het gebeurde | Ineens was er rook. — (een 34-jarige bewoner)'],
  ],
  [
    'two who speak together',
    'en',
    '“We lend trust,” write Ann Clay and Eoin O’Brien in the foreword.',
    ['We lend trust, — Ann Clay & Eoin O’Brien'],
  ],
  [
    'a capital after a question',
    'en',
    '“Did you see that?” Pat Molloy calls up. “Put that in.”',
    ['Did you see that? | Put that in. — Pat Molloy'],
  ],
  [
    '“as one put it”',
    'en',
    '“I suppose we will swim,” as one woman put it.',
    ['I suppose we will swim, — (one woman)'],
  ],
  [
    'several paragraphs that each open with a mark',
    'nl',
    'Joost van der Laan is bezorgd. „We hebben lang gewacht.\n\n„Te lang, denk ik.”',
    ['We hebben lang gewacht. | Te lang, denk ik. — Joost van der Laan'],
  ],
  [
    'a possessive and a leading apostrophe beside single marks',
    'en',
    "'It's the workers' fault,' said the foreman, 'and it was in the '90s too.'",
    ["It's the workers' fault, | and it was in the '90s too. — (the foreman)"],
  ],
  [
    '’s avonds and video’s',
    'nl',
    '‘Ik keek ’s avonds naar de video’s van mijn zoon’, zei Els Maes.',
    ['Ik keek ’s avonds naar de video’s van mijn zoon — Els Maes'],
  ],
  [
    'an aside between dashes',
    'nl',
    '‘Ik wil’ – ze aarzelt – ‘gewoon weg’, zegt Ria Bos.',
    ['Ik wil | gewoon weg — Ria Bos'],
  ],
  [
    'another who answers in the same sentence',
    'nl',
    '‘We wachten’, zei Jan Pol, waarop Ria Bos riep: ‘Dat merken we!’',
    ['We wachten — Jan Pol', 'Dat merken we! — Ria Bos'],
  ],
  [
    'a function that no table has',
    'nl',
    'Jan Pol, een lasser uit Gent, wacht. ‘Het is koud’, zegt de lasser.',
    ['Het is koud — Jan Pol'],
  ],
  [
    'marks within marks',
    'en',
    '“They said, ‘Take your coat,’” Nora Reid recalled.',
    ['They said, ‘Take your coat,’ — Nora Reid'],
  ],
  [
    'French marks with blanks',
    'nl',
    'Hij schreef één zin. « Neem het mee », zei Luc Peeters.',
    ['Neem het mee — Luc Peeters'],
  ],
  ['German marks', 'en', 'The director, Uwe Brandt, was brief: „Wir warten.“', ['Wir warten. — Uwe Brandt']],
  ['inches and feet', 'en', 'The beam is 6\' 2" long. "It held," said Mary Boyle.', ['It held, — Mary Boyle']],
] as const)('finds speech and its speaker: %s', (_, lang, text, expected) => {
  expect(spoken(text, lang)).toEqual(expected);
});

test('tells who reports what another said', () => {
  const [speech] = readText(
    'The Quay Mercury quoted a former employee as saying the stacks reached “up to the lamps”.',
    { lang: 'en' },
  ).speech;
  expect(speech?.speakers).toEqual([{ description: 'a former employee' }]);
  expect(speech?.reportedBy).toEqual({ name: 'Quay Mercury' });
});

test('names the words that say who speaks, the rule and a confidence', () => {
  const text = '‘Het werkt’, zegt Els Maes.';
  const [speech] = readText(text, { lang: 'nl' }).speech;
  expect(speech?.evidence.because).toBe('verb-after');
  expect(text.slice(speech?.evidence.start, speech?.evidence.end)).toBe('zegt Els Maes');
  expect(speech?.confidence).toBeGreaterThan(0.9);
  expect(speech?.mark).toBe('‘');
});

test('counts places in code points', () => {
  const text = '😀😀 ‘Het werkt goed’, zegt Els Maes.';
  const [speech] = readText(text, { lang: 'nl' }).speech;
  const [segment] = speech?.segments ?? [];
  expect(Array.from(text).slice(segment?.start, segment?.end).join('')).toBe('Het werkt goed');
});

test.each([
  [
    'en',
    'The so-called “ghost fleet” left at dawn, and the tanker “Nordic Star” followed.',
    ['ghost fleet — term', 'Nordic Star — title'],
  ],
  ['en', 'The film “The Long Field” won two prizes.', ['The Long Field — title']],
  [
    'en',
    'On the gable somebody had painted “Last one out, turn off the light”.',
    ['Last one out, turn off the light — slogan'],
  ],
  ['en', '“But nobody has packed,” I thought.', ['But nobody has packed, — thought']],
  [
    'en',
    'The men who bailed, or “the bucket gang” as they came to be known, met again.',
    ['the bucket gang — nickname'],
  ],
  ['en', 'It is counted again in spring, a habit the staff call “going back”.', ['going back — term']],
  ['en', 'Rose Hall calls the new engine “the kettle”.', ['the kettle — nickname']],
  ['en', 'Rose Hall described the promised jobs as “jobs”.', ['jobs — scare']],
  ['en', 'In an editorial entitled “Back to Work”, the paper accused both sides.', ['Back to Work — title']],
  ['nl', 'Haar collega’s noemen haar al jaren ‘de zeef’.', ['de zeef — nickname']],
  [
    'nl',
    'Wat de pastoor boven de deur liet schilderen, staat er nog: ‘Neem en lees, buur’.',
    ['Neem en lees, buur — slogan'],
  ],
  ['nl', 'Hij werd ‘de Koning van de Kempen’ genoemd.', ['de Koning van de Kempen — term']],
  ['nl', 'Aan het raam hing een bord: ‘Morgen gratis bier’.', ['Morgen gratis bier — slogan']],
  ['nl', 'De ‘slimme meters’ blijken niet zo slim.', ['slimme meters — scare']],
  ['nl', 'In het rapport ‘Ruimte voor water’ staat geen bedrag.', ['Ruimte voor water — title']],
] as const)('takes no title, term or slogan for speech: %s %s', (lang, text, expected) => {
  expect(unspoken(text, lang)).toEqual(expected);
  expect(spoken(text, lang)).toEqual([]);
});

test.each([
  ['en', 'Rose Hall called the plan “a disgrace”.', ['a disgrace — Rose Hall']],
  ['nl', 'Els Maes noemt dat ‘het echte werk’.', ['het echte werk — Els Maes']],
  [
    'nl',
    'Hij prees Els Maes. Jan Pol prees haar als ‘de laatste die alle namen kende’.',
    ['de laatste die alle namen kende — Jan Pol'],
  ],
] as const)('takes what somebody calls a thing for speech: %s %s', (lang, text, expected) => {
  expect(spoken(text, lang)).toEqual(expected);
});

test('gives the words of a headline the speaker of the same words', () => {
  const text = 'Directie houdt vol: ‘Dit plan is goed’\n\n‘Dit plan is goed en het blijft’, zei Els Maes.';
  expect(spoken(text, 'nl')).toEqual(['Dit plan is goed — Els Maes', 'Dit plan is goed en het blijft — Els Maes']);
});
