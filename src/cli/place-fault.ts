import { tmpdir } from 'node:os';
import path from 'node:path';
import { codePointName } from '../schema/characters.ts';
import { quoted, shortened } from '../schema/shortened.ts';
import { packages } from './astro-root.ts';
import { generator } from './generator.ts';
import { realPath } from '../build/swap/out-folder.ts';

/** Where a run of Astro has its modules. */
export interface Places {
  /** The folders of the generator and of its packages. */
  readonly generator: readonly string[];
  readonly temporary: string;
}

// Characters that Vite, Astro and their plugins take for a part of an address, a pattern or an encoding. Each was tried
// in build and dev. Some make nothing fail: after `%` or a tab in the temporary folder, a site merely lacks its styles.
const unfit = /[#?*%":\\\p{Cc}]/u;

const named = (character: string): string =>
  /\p{Cc}/u.test(character) ? codePointName(character.charCodeAt(0)) : quoted(character);

function fault(folder: string, advice: string): string | undefined {
  // In a path of Windows, the drive and what stands between folders do not count.
  const names = folder.slice(path.parse(folder).root.length).split(path.sep).join('/');
  const [character] = unfit.exec(names) ?? [];
  return character === undefined
    ? undefined
    : `No pages can be made in ${shortened(folder)}, since its path has the character ${named(character)}. ${advice}`;
}

/** Why no pages can be made where the generator and the temporary folder are, as one line; `undefined` where they can. */
export function placeFault(
  places: Places = { generator: [generator, ...packages()], temporary: realPath(tmpdir()) },
): string | undefined {
  return (
    places.generator
      .map((folder) => fault(realPath(folder), 'Move the generator to another folder.'))
      .find((found) => found !== undefined) ?? fault(places.temporary, 'Set TMPDIR to another folder.')
  );
}
