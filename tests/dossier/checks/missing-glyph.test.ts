import { expect, test } from 'vitest';
import { checkContent } from '../../../src/dossier/check-content.ts';
import { aBriefing, aDossier, anActor, aQuote, both } from '../../fixtures/dossier.ts';
import { problemsOf } from '../../fixtures/problems.ts';

const warned = (at: string, message: string) => ({
  rule: 'missing-glyph',
  at: `content/${at}`,
  message,
  severity: 'warning',
});

const install = (...names: string[]): string =>
  `Run npm install ${names.map((name) => `@fontsource/${name}`).join(' ')} and add ${names.length > 1 ? 'them' : 'it'}, between quotes, under fonts in dossier.yaml.`;

test('letters that no font has are named once for each field, with the font that serves them', async () => {
  const actor = anActor({
    name: 'सभी',
    aliases: ['ก'],
    description: both('Parket [ก](https://parket.example), *ก*, བ.'),
  });
  expect(await problemsOf(aDossier({ actors: [actor] }))).toEqual([
    warned(
      'actors/parket.yaml: name',
      `No font of the dossier has U+0938 (स), U+092D U+0940 (भी). ${install('noto-sans-devanagari')}`,
    ),
    warned('actors/parket.yaml: aliases[0]', `No font of the dossier has U+0E01 (ก). ${install('noto-sans-thai')}`),
    ...['nl', 'en'].map((locale) =>
      warned(
        `actors/parket.yaml: description.${locale}`,
        `No font of the dossier has U+0E01 (ก), U+0F56 (བ). ${install('noto-sans-thai', 'noto-serif-tibetan')}`,
      ),
    ),
  ]);
});

test('at most five letters are named', async () => {
  expect((await problemsOf(aDossier({ actors: [anActor({ name: 'กขคฆงจฉ' })] })))[0]?.message).toBe(
    `No font of the dossier has U+0E01 (ก), U+0E02 (ข), U+0E04 (ค), U+0E06 (ฆ), U+0E07 (ง) and 2 more. ${install('noto-sans-thai')}`,
  );
});

test('the language of a quotation tells which font its Chinese characters need', async () => {
  const quote = aQuote({ lang: 'ja', segments: [{ exact: '王' }], translations: { nl: ['Koning'], en: ['King'] } });
  expect(await problemsOf(aDossier({ quotes: [quote] }))).toEqual([
    warned(
      'quotes/uitspraak.yaml: segments[0].exact',
      `No font of the dossier has U+738B (王). ${install('noto-sans-jp')}`,
    ),
  ]);
});

test('a name in Chinese characters is taken for the language that the dossier quotes', async () => {
  const quote = aQuote({ lang: 'ja', segments: [{ exact: '王' }], translations: { nl: ['Koning'], en: ['King'] } });
  const actor = anActor({ name: '大王' });
  expect(await problemsOf(aDossier({ quotes: [quote], actors: [actor] }))).toEqual([
    warned(
      'actors/parket.yaml: name',
      `No font of the dossier has U+5927 (大), U+738B (王). ${install('noto-sans-jp')}`,
    ),
    warned(
      'quotes/uitspraak.yaml: segments[0].exact',
      `No font of the dossier has U+738B (王). ${install('noto-sans-jp')}`,
    ),
  ]);
});

test('running text is told of by its paragraphs, where the first letter stands', async () => {
  const files = {
    'briefings/kort/nl.mdx': aBriefing('nl', 'Een *woord* in ก en ข.\n\n- Nog ก\n- en ข\n\nGoed.'),
    'briefings/kort/en.mdx': aBriefing('en'),
  };
  const message = `No font of the dossier has U+0E01 (ก), U+0E02 (ข). ${install('noto-sans-thai')}`;
  expect(await problemsOf(aDossier({ files }))).toEqual([
    warned('briefings/kort/nl.mdx:7:12', message),
    warned('briefings/kort/nl.mdx:9:3', message),
  ]);
});

test('what is written by its code counts as what it stands for', async () => {
  const quote = '{ nl: "\\u0E01", en: "&#x0E01;" }';
  const files = { 'actors/parket.yaml': `kind: unit\nname: Het parket\ndescription: ${quote}\n` };
  const message = `No font of the dossier has U+0E01 (ก). ${install('noto-sans-thai')}`;
  expect(await problemsOf(aDossier({ files }))).toEqual([
    warned('actors/parket.yaml: description.nl', message),
    warned('actors/parket.yaml: description.en', message),
  ]);
});

test('a font that the dossier names has its letters; for others it is not named again', async () => {
  const named = { fonts: ['@fontsource/noto-sans-devanagari'] };
  const withName = (name: string) => problemsOf(aDossier({ ...named, actors: [anActor({ name })] }));
  expect(await withName('हि')).toEqual([]);
  // A letter of the script that was added to Unicode later.
  expect(await withName('\u{11b0a}‰')).toEqual([
    warned(
      'actors/parket.yaml: name',
      'No font of the dossier has U+11B0A (\u{11b0a}), U+2030 (‰). Write others, or name a font that has them under fonts in dossier.yaml.',
    ),
  ]);
});

test('Greek, Cyrillic, Vietnamese, Arabic and Hebrew are in our fonts, and drafts are not looked at', async () => {
  const actors = [
    anActor({ name: 'Ελλάς Москва Việt القلم שָׁלוֹם al-Ḥasan' }),
    anActor({ id: 'concept', name: 'ก', draft: true }),
  ];
  expect(await problemsOf(aDossier({ actors }))).toEqual([]);
});

test('a font that is not installed, or is none, is an error', async () => {
  const fonts = ['@fontsource/nergens', '@fontsource/noto-sans-devanagari', 'zod'];
  expect(await problemsOf(aDossier({ fonts }))).toEqual([
    {
      rule: 'missing-font',
      at: 'content/dossier.yaml: fonts[0]',
      message:
        'This package is not installed. Run npm install @fontsource/nergens beside the dossier, or correct the name.',
    },
    {
      rule: 'missing-font',
      at: 'content/dossier.yaml: fonts[2]',
      message:
        'This package is not laid out as Fontsource lays out its fonts. Name one of those, such as @fontsource/noto-sans-devanagari.',
    },
  ]);
});

test.each(['../secret', '/etc/fonts', '@fontsource/../zod', 'https://fonts.example', 'Noto Sans', '.', '@fontsource/'])(
  '“%s” is not the name of a package',
  async (name) => {
    expect(await problemsOf(aDossier({ fonts: [name] }))).toEqual([
      {
        rule: 'invalid-value',
        at: 'content/dossier.yaml: fonts[0]',
        message: `"${name}" is not the name of an npm package. Write it as npm does, such as @fontsource/noto-sans-devanagari.`,
      },
    ]);
  },
);

test('letters without a font stop a build only where the check is strict', async () => {
  const dossier = aDossier({ actors: [anActor({ name: 'ก' })] });
  const told = async (strict: boolean) => {
    const { problems, content } = await checkContent('content', dossier, { strict });
    return [problems.map(({ severity }) => severity), content !== undefined];
  };
  expect([await told(false), await told(true)]).toEqual([
    [['warning'], true],
    [['error'], false],
  ]);
});
