import { expect, test } from 'vitest';
import { answeredText } from '../../src/ingest/answered-text.ts';
import { inLanguage } from '../../src/ingest/in-language.ts';

const gone = new Map([
  ['ann-clay', { id: undefined, name: 'Ann Clay' }],
  ['bo-roe', { id: 'roe', name: 'Bo Roe' }],
]);
const after = (text: string): string => answeredText(text, gone, inLanguage('en'));

test('an edited quote names who was skipped by the words of the source, and leads on to what others were merged with', () => {
  expect(
    after('# My own.\nspeaker: ann-clay\nreportedBy: bo-roe\nabout: [actor:ann-clay, actor:bo-roe, event:fire]\n'),
  ).toBe('# My own.\nspeaker:\n  description:\n    en: Ann Clay\nreportedBy: roe\nabout: [ actor:roe, event:fire ]\n');
  expect(after('speaker:\n  - bo-roe\n  - ann-clay\n')).toBe(
    'speaker:\n  - roe\n  - description:\n      en: Ann Clay\n',
  );
});

test('an edited actor or event loses what it says of an entry that nobody has taken', () => {
  expect(after('name: Pat\nrelations:\n  - type: works-for\n    to: ann-clay\n')).toBe('name: Pat\n');
  expect(
    after(
      'title: Fire\nparticipants:\n  - actor: bo-roe\n    role: participant\n  - actor: ann-clay\n    role: witness\n',
    ),
  ).toBe('title: Fire\nparticipants:\n  - actor: roe\n    role: participant\n');
  expect(
    answeredText('event: fire\nlang: en\n', new Map([['fire', { id: undefined, name: '' }]]), inLanguage('en')),
  ).toBe('lang: en\n');
});

test('an edited text that names none of them stays as it is, to the character', () => {
  const text = "speaker:   'pat'   # ann-clay\ntext: ann-clay\n";
  expect(after(text)).toBe(text);
});
