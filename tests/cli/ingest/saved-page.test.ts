import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBytes } from '../../../src/archive/archive.ts';
import { filesOf } from '../../fixtures/files.ts';
import { aContent } from '../content.ts';
import { aFile, make, page } from './ingested-file.ts';

describe('a page that a browser saved with a folder beside it', () => {
  /** As Firefox and Chromium name what belongs to a page. */
  const saved = (sheet: string, css: string) => {
    const file = aFile(
      'Een pagina.html',
      page('Dit ziet men.</p><p class=extern>Dit ziet niemand.', `<link rel=stylesheet href="${sheet}">`),
    );
    const folder = path.join(path.dirname(file), 'Een pagina_files');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'blad 1.css'), css);
    return file;
  };
  const words = async (content: string) => {
    const [name = ''] = readdirSync(path.join(content, 'archive')).filter((each) => each.startsWith('een-pagina'));
    const read = await readBytes(name, readFileSync(path.join(content, 'archive', name)), {});
    return [name, read.state === 'text' ? read.text : read.state] as const;
  };

  test.each(['Een%20pagina_files/blad%201.css', './Een pagina_files/blad 1.css'])(
    'is kept with its style sheets, so that what they hide proves nothing: %s',
    async (sheet) => {
      const content = aContent();
      const file = saved(sheet, '.extern { display: none }');
      expect((await make(content, [file, '--yes'])).good).toBe(true);
      const [name, text] = await words(content);
      expect(name).toBe('een-pagina.mhtml');
      expect(text).toContain('Dit ziet men.');
      expect(text).not.toContain('niemand');
      const before = filesOf(content);
      expect((await make(content, [file, '--yes'])).printed.join()).toContain('No source was added');
      expect(filesOf(content)).toEqual(before);
    },
  );

  test('is kept with the sheets that its sheets import, and with no file from elsewhere', async () => {
    const content = aContent();
    const file = saved('Een pagina_files/blad 1.css', '@import "diep/in.css"; @import "../..%2f..%2fbuiten.css";');
    const folder = path.join(path.dirname(file), 'Een pagina_files', 'diep');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'in.css'), '@import url(../verder.css);');
    writeFileSync(path.join(folder, '../verder.css'), '@import "diep/in.css"; .extern { display: none }');
    writeFileSync(path.join(path.dirname(file), '../buiten.css'), 'p { display: none }');
    expect((await make(content, [file, '--yes'])).good).toBe(true);
    const [name, text] = await words(content);
    expect(name).toBe('een-pagina.mhtml');
    expect(text).toContain('Dit ziet men.');
    expect(text).not.toContain('niemand');
  });

  test.each(['https://town.example/blad.css', '/etc/blad.css', 'weg.css', '%zz.css', 'Een%20pagina_files'])(
    'is kept as it is where there is no sheet of it: %s',
    async (sheet) => {
      const content = aContent();
      expect((await make(content, [saved(sheet, '.extern { display: none }'), '--yes'])).good).toBe(true);
      const [name, text] = await words(content);
      expect(name).toBe('een-pagina.html');
      expect(text).toContain('niemand');
    },
  );
});
