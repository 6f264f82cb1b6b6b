import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentFolder } from '../../src/reader/content-folder.ts';
import { both, aDossier, anActor, anEvent } from '../fixtures/dossier.ts';
import { attribute, elementsOfPage, textOf } from '../harness/html-elements.ts';
import { pagesOnDisk } from '../harness/packed-index.ts';
import { builtFrom } from './built-from.ts';
import { after, type Change, type Edit, replacing, written } from './change.ts';

const i18n = path.resolve(import.meta.dirname, '../../src/i18n');
const wordsOf = (file: string): string => readFileSync(path.join(i18n, file), 'utf8');

/** A module of words in what stands for French: some are, and the rest are left for a translator. */
const inFrench = (module: string, edit: Edit): Edit =>
  written(
    (edit(wordsOf(module)) ?? '')
      .replaceAll(/(?<=[a-z])En\b/g, 'Fr')
      .replaceAll('-en.ts', '-fr.ts')
      .replaceAll("languagesIn('en'", "languagesIn('fr'"),
  );

const text = (words: string) => ({ ...both(words), fr: `${words} (fr)` });

/** A dossier with texts in three languages, and a summary in each. */
export const trilingual = (): ContentFolder =>
  aDossier({
    translations: 'optional',
    title: text('Dossier'),
    actors: [anActor({ name: text('Parket') }), anActor({ id: 'rest', name: { nl: 'Rest' } })],
    events: [anEvent({ id: 'inval', date: '2024-03', title: text('Inval') })],
    summary: '[p](actor:parket) [r](actor:rest) [i](event:inval) [a](source:artikel)',
    files: {
      'summary/fr.mdx':
        '---\ndescription: Une phrase.\n---\n\nLe [parquet](actor:parket) ouvre [une enquête](event:inval).\n',
    },
  });

/** The options that are there once for each language. */
const perLanguage = ['title', 'name', 'description', 'audience', 'translation'];

/** A third language, in which a dossier has pages, a print edition, documents, search and a composer. */
export const french: Change = {
  name: 'a third language',
  most: 15,
  edits: {
    'src/schema/locales.ts': replacing(
      ["en: 'en-GB' }", "en: 'en-GB', fr: 'fr-BE' }"],
      after("  en: make('en'),", "  fr: make('fr'),"),
    ),
    'src/i18n/fr.ts': inFrench(
      'en.ts',
      replacing(
        ['export const en = {', 'export const fr = {'],
        ["    summary: 'Summary',", "    summary: 'Résumé',"],
        ["languageName: 'English'", "languageName: 'Français'"],
        ['`As of ${date}`', '`État au ${date}`'],
      ),
    ),
    'src/i18n/entries-fr.ts': inFrench(
      'entries-en.ts',
      replacing(
        ["    actors: 'Actors',\n    events: 'Timeline'", "    actors: 'Acteurs',\n    events: 'Chronologie'"],
        ["summary: {\n    title: 'Summary'", "summary: {\n    title: 'Résumé'"],
      ),
    ),
    'src/i18n/sources-fr.ts': inFrench('sources-en.ts', replacing(["text: 'The text of", "text: 'Le texte de"])),
    'src/i18n/documents-fr.ts': inFrench(
      'documents-en.ts',
      replacing(
        ["${isBilingual ? 'Bilingual' : 'Multilingual'} print edition", 'Version imprimée multilingue'],
        ['import { isBilingual, languagesIn }', 'import { languagesIn }'],
        ["edition: {\n    title: 'Print edition'", "edition: {\n    title: 'Version imprimée'"],
      ),
    ),
    'src/i18n/search-fr.ts': inFrench('search-en.ts', replacing(["title: 'Search'", "title: 'Recherche'"])),
    'src/i18n/messages.ts': replacing(after("import { en } from './en.ts';", "import { fr } from './fr.ts';"), [
      '= { nl, en };',
      '= { nl, en, fr };',
    ]),
    'src/i18n/dev-words.ts': replacing([
      '  en: {\n    unbuilt',
      `  fr: {
    unbuilt: 'La recherche fonctionne une fois le dossier construit (npm run build). Ces listes mènent à tout :',
    label: 'Ce qui ne va pas dans le contenu',
    problems: (errors, warnings) => \`\${errors} erreurs, \${warnings} avertissements\`,
    behind: 'Les pages montrent le dossier tel qu’il était avant l’erreur.',
    waiting: 'Cette page devient le dossier dès que les erreurs sont corrigées.',
  },
  en: {
    unbuilt`,
    ]),
    'src/client/search/search-texts.ts': replacing(
      after(
        "  en: async () => (await import('../../i18n/search-en.ts')).searchEn,",
        "  fr: async () => (await import('../../i18n/search-fr.ts')).searchFr,",
      ),
    ),
    'src/print/hyphenate.ts': replacing(
      after("import english from 'hyphen/en-gb/index.js';", "import french from 'hyphen/fr/index.js';"),
      after(
        '  en: (word) => english.hyphenateSync(word, { minWordLength: shortestWord }),',
        '  fr: (word) => french.hyphenateSync(word, { minWordLength: shortestWord }),',
      ),
    ),
    'src/search/vocabulary.ts': replacing(
      after(
        'const endings: Readonly<Record<Locale, RegExp>> = {',
        '  fr: /^(?:e|s|es|x|r|nt|ent|ons|ez|er|ée|ées|és|é|aux|ion|ions|ment|ments)?$/,',
      ),
    ),
    // Who writes at a terminal does so in Dutch or English, and may give texts in any language of a dossier.
    'src/cli/commands.ts': replacing(
      ...perLanguage.map((name) => after(`  '${name}-en': text,`, `  '${name}-fr': text,`)),
    ),
    'src/cli/command-words.ts': (text) =>
      perLanguage.reduce(
        (words, name) => words.replaceAll(new RegExp(`^( +)'${name}-en': (.*)$`, 'gm'), `$&\n$1'${name}-fr': $2`),
        text,
      ),
    // Nobody has translated it yet.
    'content/dossier.yaml': replacing(['translations: required', 'translations: optional']),
    'docs/editing.md': replacing(
      ['summary/nl.mdx, en.mdx        the first page', 'summary/{nl,en,fr}.mdx        the first page'],
      ['have a Dutch and an English version', 'have a Dutch, an English and a French version'],
    ),
  },
  prove: async (root, temporary) => {
    const site = await builtFrom(root, temporary, trilingual());
    const page = (file: string) => elementsOfPage(readFileSync(path.join(site, file), 'utf8'));
    const said = (file: string): string => page(file).slice(0, 1).map(textOf).join();
    assert.match(said('fr/index.html'), /Le parquet ouvre une enquête/, 'the summary is in the third language');
    assert.match(said('fr/events/inval/index.html'), /Chronologie.*mars\s2024/s, 'a page has its words and its dates');
    const ways = page('nl/actors/parket/index.html').flatMap((element) => attribute(element, 'hreflang') ?? []);
    assert.deepEqual([...new Set(ways)].toSorted(), ['en', 'fr'], 'a page leads to the other languages');
    const columns = page('print/index.html').flatMap((element) => attribute(element, 'lang') ?? []);
    assert.deepEqual([...new Set(columns)].toSorted(), ['en', 'fr', 'nl'], 'one print edition holds all languages');
    assert.match(said('print/index.html'), /Version imprimée|Résumé/, 'and so do its words');
    for (const file of ['dossier-nl-en-fr.epub', 'dossier-nl-en-fr.docx', 'fr/dossier.docx', 'compose/fr-0.js'])
      assert.ok(existsSync(path.join(site, file)), `there is ${file}`);
    assert.ok(
      pagesOnDisk(site).some(({ url, content }) => url.startsWith('/fr/') && content.includes('Inval (fr)')),
      'search finds it',
    );
    assert.equal(page('fr/side-by-side/index.html').filter(({ tagName }) => tagName === 'h2').length >= 3, true);
  },
};
