import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { moduleScripts, withClassicScripts, writeClassicScripts } from './classic-scripts.ts';
import { writeDiskScripts } from './disk-scripts.ts';
import { relativeCss, relativeHtml } from './relative-links.ts';

/** Served at any depth, so nothing can be told from where it is. */
const notFound = '404.html';

/**
 * Makes a built site work wherever its folder stands: at any address of a server, and opened from disk. Its links lead
 * there from the page that has them, and its pages load scripts instead of modules.
 */
export async function makePortable(siteDir: string, base: string): Promise<void> {
  const modules = new Set<string>();
  rewrite(siteDir, '**/*.html', (html, file) => {
    for (const src of moduleScripts(html)) modules.add(src.slice(base.length));
    return withClassicScripts(file === notFound ? html : relativeHtml(html, file, base));
  });
  rewrite(siteDir, '**/*.css', (css, file) => relativeCss(css, file, base));
  await writeClassicScripts(siteDir, [...modules].toSorted());
  await writeDiskScripts(siteDir);
}

// Thousands of small files one after the other: waiting for each would take longer than the work.
function rewrite(siteDir: string, pattern: string, change: (text: string, file: string) => string): void {
  for (const name of globSync(pattern, { cwd: siteDir })) {
    const file = path.join(siteDir, name);
    writeFileSync(file, change(readFileSync(file, 'utf8'), name.split(path.sep).join('/')));
  }
}
