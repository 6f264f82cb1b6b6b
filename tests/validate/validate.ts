import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { siteFiles } from '../harness/pages.ts';
import { fetchChecker, javaVersion, nuFaults } from './nu-checker.ts';

/** The dossiers that together have every kind of page. */
const dossiers = [['content'], ['tests/fixtures/open', '--require-archive']];

function builtSites(folder: string): string[] {
  return dossiers.map(([content = '', ...options], index) => {
    const site = path.join(folder, `site-${index}`);
    const out = ['--content', content, '--out', site, '--site', 'https://dossier.example', '--no-pdf', ...options];
    execFileSync(process.execPath, ['src/cli/dossier.ts', 'build', ...out]);
    return site;
  });
}

/** Runs the Nu checker over built sites: those named, else ones that it builds. Returns the exit code. */
async function validate(named: readonly string[]): Promise<number> {
  const version = javaVersion();
  if (version === undefined || version < 17) {
    console.error('The Nu checker did not run: it needs Java 17 or newer (Debian: apt install default-jre-headless).');
    return 1;
  }
  fetchChecker();
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-validate-'));
  try {
    const sites = named.length > 0 ? named : builtSites(folder);
    const files = sites.flatMap((site) => siteFiles(site).map((file) => path.resolve(site, file)));
    const checked = files.filter((file) => /\.(?:html|css|svg)$/.test(file));
    const faults = await nuFaults(checked);
    for (const fault of faults) console.error(fault);
    console.log(`${checked.length} pages, style sheets and pictures checked, ${faults.length} faults.`);
    return faults.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

process.exitCode = await validate(process.argv.slice(2));
