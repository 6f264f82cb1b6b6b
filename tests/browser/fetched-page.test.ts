import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { startBrowser } from '../../src/browser/chromium.ts';
import { ingestWords } from '../../src/cli/ingest/ingest-words.ts';
import { fetchedDocument } from '../../src/cli/ingest/web/fetched-document.ts';

const page = `<!doctype html><html lang="en"><title>Bridge shut</title><h1>Bridge shut</h1><p id="p"></p>
<script>document.getElementById('p').textContent = 'The bridge is ' + 'safe, said the mayor after the meeting.';</script>`;

test('a page is fetched as its script leaves it, and it is said where the browser had no sandbox', async () => {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const told: string[] = [];
  const { text } = await fetchedDocument(
    `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`,
    { isPlain: false, encoding: undefined, locale: 'en', tell: (line) => void told.push(line) },
  );
  expect(text.text).toContain('The bridge is safe, said the mayor after the meeting.');
  const { browser, facts } = await startBrowser();
  await browser.close();
  expect(told).toEqual(facts.isSandboxed ? [] : [ingestWords.en.noSandbox]);
});
