import { describe, expect, test } from 'vitest';
import { ref } from '../../src/schema/entry-ref.ts';
import { entryName } from '../../src/views/link.ts';
import { searchRecord } from '../../src/views/search-record.ts';
import { sourcePage } from '../../src/views/source-page.ts';
import { assembled } from '../fixtures/assembled.ts';
import { aDossier, aSource } from '../fixtures/dossier.ts';
import { en, nl, quoting } from '../fixtures/view-parts.ts';

describe('the title of a source', () => {
  const arabic = 'وكالة أعماق';
  const named = async (parts: Parameters<typeof aSource>[0], locale: 'nl' | 'en') => {
    const dossier = await assembled(aDossier({ translations: 'optional', sources: [aSource(parts)] }));
    return entryName(dossier, ref('sources', 'artikel'), locale);
  };

  test('is in the language of the source, which the page need not name', async () => {
    expect(await named({ title: arabic, language: 'ar' }, 'nl')).toEqual(quoting(nl(arabic), 'ar', arabic));
    expect(await named({ title: 'Het bericht', language: 'nl-BE' }, 'en')).toEqual(
      quoting(en('Het bericht'), 'nl-BE', 'Het bericht'),
    );
  });

  test.each([
    ['in the language of the page', { title: 'Het bericht', language: 'nl-BE' }, 'Het bericht'],
    ['a description by the editors', { title: '[Video van Amaq]', language: 'fr' }, '[Video van Amaq]'],
    ['translated', { title: { nl: 'Bericht', en: 'Report' }, language: 'fr' }, 'Bericht'],
    ['in other letters than its language', { title: 'Bayan', language: 'ar' }, 'Bayan'],
  ])('says no language where it is %s', async (_, parts, title) => {
    expect(await named(parts, 'nl')).toEqual(nl(title));
  });

  test('says its language at the head of its page and in search, and the page does not say that it is translated', async () => {
    const dossier = await assembled(aDossier({ sources: [aSource({ title: arabic, language: 'ar' })] }));
    const [source] = [...dossier.sources.values()];
    if (!source) throw new Error('The dossier has a source.');
    const { title, titleLang, titleWords, citation } = sourcePage(dossier, 'en', source).page;
    expect([title, titleLang, titleWords]).toEqual([arabic, undefined, { text: arabic, lang: 'ar' }]);
    expect(citation).toContain(`‘\u2068${arabic}\u2069’.`);
    expect(searchRecord(dossier, 'en', source)).toMatchObject({ title: arabic, titleLang: 'ar' });
  });
});
