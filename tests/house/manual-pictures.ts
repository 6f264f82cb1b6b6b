/** The pictures of the first hour, from the dossier that `init` writes: `node tests/house/manual-pictures.ts`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../../src/browser/chromium.ts';
import { locales } from '../../src/schema/locales.ts';

const program = path.resolve('src/cli/dossier.ts');
const folder = mkdtempSync(path.join(tmpdir(), 'dossier-pictures-'));
const dossier = (...args: string[]): void => {
  execFileSync(process.execPath, [program, ...args], {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C' },
    stdio: 'inherit',
  });
};

try {
  dossier(
    'init',
    '.',
    '--yes',
    '--title-nl',
    'De Molenbrug in Oudermeer',
    '--title-en',
    'The Mill Bridge in Oudermeer',
  );
  dossier('build', '--no-pdf');
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 900, height: 1000 } });
  for (const locale of locales) {
    await page.goto(pathToFileURL(path.join(folder, `dist/${locale}/index.html`)).href);
    await page.evaluate(() => document.fonts.ready);
    const picture = `docs/images/first-hour-${locale}.png`;
    await page.screenshot({ path: picture });
    console.log(`${picture}: ${Math.round(statSync(picture).size / 1000)} kB`);
  }
  await browser.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
