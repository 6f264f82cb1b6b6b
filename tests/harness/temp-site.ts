import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'";

/** A page without faults, under a policy as strict as the site's, around what matters to a test. */
export const aPage = (body = '', head = '') => `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width">
    <title>A page</title>
    ${head}
  </head>
  <body>
    <main>
      <h1>A page</h1>
      ${body}
    </main>
  </body>
</html>
`;

/** Writes files into a temporary folder that is gone when the test is over. */
export function aSite(files: Record<string, string>): string {
  const dir = mkdtempSync(join(tmpdir(), 'dossier-site-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return dir;
}
