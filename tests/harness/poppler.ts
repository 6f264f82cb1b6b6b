import { execFileSync } from 'node:child_process';

const isThere = (program: string): boolean => {
  try {
    execFileSync(program, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Whether another reader of PDFs is on this machine. */
export const hasPoppler = isThere('pdfinfo') && isThere('pdffonts');

/** What `pdfinfo` says of a file, by the name that it gives it. */
export const pdfInfo = (file: string): ReadonlyMap<string, string> =>
  new Map(
    execFileSync('pdfinfo', [file], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .map((line) => {
        const [key = '', ...value] = line.split(':');
        return [key, value.join(':').trim()] as const;
      }),
  );

/** The fonts of a file: whether each is embedded, in part, and maps its glyphs to letters. */
export const pdfFonts = (file: string): { name: string; embedded: boolean; subset: boolean; unicode: boolean }[] =>
  execFileSync('pdffonts', [file], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => {
      const [name = ''] = line.split(' ');
      const [embedded, subset, unicode] = /(yes|no) +(yes|no) +(yes|no) +\d+ +\d+$/.exec(line)?.slice(1) ?? [];
      return { name, embedded: embedded === 'yes', subset: subset === 'yes', unicode: unicode === 'yes' };
    });
