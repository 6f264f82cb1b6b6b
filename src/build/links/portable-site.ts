import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../files-below.ts';
import { classicTag, writeClassicScripts } from './classic-scripts.ts';
import { writeDiskScripts } from './disk-scripts.ts';
import { changeAddressed, relativeCss, relativeTags } from './relative-links.ts';

/** Served at any depth, so nothing can be told from where it is. */
const notFound = '404.html';

/** Makes a site work wherever its folder stands: at any address of a server, and opened from disk. */
export interface PortableSite {
  /** A page whose links lead to the site from its file below it, and that loads scripts instead of modules. */
  readonly page: (file: string, html: string) => string;
  /** Does the same with what else the site has, once all its pages are made. */
  readonly finish: (siteDir: string) => Promise<void>;
}

export function portableSite(base: string): PortableSite {
  const modules = new Set<string>();
  return {
    page: (file, html) => {
      const relative = file === notFound ? (tag: string): string => tag : relativeTags(file, base);
      return changeAddressed(html, base, (tag) =>
        relative(classicTag(tag, (src) => modules.add(src.slice(base.length)))),
      );
    },
    finish: async (siteDir) => {
      for (const name of filesBelow(siteDir).filter((file) => file.endsWith('.css'))) {
        const file = path.join(siteDir, name);
        writeFileSync(file, relativeCss(readFileSync(file, 'utf8'), name, base));
      }
      await writeClassicScripts(siteDir, [...modules].toSorted());
      await writeDiskScripts(siteDir);
    },
  };
}
