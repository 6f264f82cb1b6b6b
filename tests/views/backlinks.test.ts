import { describe, expect, test } from 'vitest';
import { ref } from '../../src/schema/entry-ref.ts';
import { backlinks } from '../../src/views/backlinks.ts';
import { assembled } from '../fixtures/assembled.ts';
import { aDossier, anActor, anEvent } from '../fixtures/dossier.ts';

describe('backlinks', () => {
  test('are named from where they lead to, in the language of the reader, mentions last', async () => {
    const dossier = await assembled(
      aDossier({
        actors: [
          anActor(),
          anActor({
            id: 'wim',
            kind: 'person',
            relations: [{ type: 'works-for', to: 'parket', role: { nl: 'griffier', en: 'clerk' } }],
          }),
        ],
        events: [anEvent({ id: 'inval', participants: [{ actor: 'parket', role: 'partner' }] })],
      }),
    );
    const seen = (locale: 'nl' | 'en') =>
      backlinks(dossier, locale, ref('actors', 'parket')).map(({ label, links }) => [
        label,
        ...links.map(({ link, role }) => `${link.text}${role ? `, ${role.text}` : ''}`),
      ]);
    expect(seen('nl')).toEqual([
      ['Werken hier', 'Name of wim, griffier'],
      ['Was als partner betrokken bij', 'Title of inval'],
      ['Vermeld in', 'Samenvatting'],
    ]);
    expect(seen('en')).toEqual([
      ['Work here', 'Name of wim, clerk'],
      ['Was involved in, as a partner', 'Title of inval'],
      ['Mentioned in', 'Summary'],
    ]);
  });
});
