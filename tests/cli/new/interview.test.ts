import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { aContent, read } from '../content.ts';
import { make } from './made-entry.ts';

describe('whoever sits at the terminal', () => {
  test('is asked again until an answer can be, and offered what can be chosen', async () => {
    const content = aContent();
    const answers = [
      'artikl',
      'artikel',
      'hoi',
      'Dat was nodig',
      '',
      'en',
      'we',
      '.’ Aan een Franse',
      'europool',
      'europol',
      '',
      'x',
      '',
    ];
    const { asked, offered, printed } = await make(content, ['quote'], answers);
    expect(asked).toHaveLength(answers.length);
    expect(offered[0]).toEqual(['artikel']);
    expect(offered.at(-4)).toEqual(['europol', 'parket']);
    expect(printed).toContain('There is no source "artikl". Did you mean "artikel"?');
    expect(printed).toContain('There is no actor "europool". Did you mean "europol"?');
    expect(parse(read(content, 'quotes/europol-dat-was-nodig.yaml'))).toMatchObject({
      lang: 'nl',
      translations: { en: ['x'] },
    });
  });

  test('answers no more than options leave', async () => {
    const content = aContent();
    const { asked } = await make(content, ['actor', '--kind', 'group'], ['De groep', '', 'groep']);
    expect(asked).toEqual([
      'Name, in Dutch?',
      'Name, in English? [the same]',
      'Id, which never changes later? [de-groep]',
    ]);
    expect(parse(read(content, 'actors/groep.yaml'))).toEqual({ kind: 'group', name: 'De groep' });
  });
});
