import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { formats } from '../../src/archive/formats.ts';
import { launchBrowser } from '../../src/browser/chromium.ts';

// Compares what is read of the pages that are named with what Chromium says is on them, a line of text at a time.
// Nothing but the pages themselves is loaded.

const lines = (text: string): string[] =>
  text
    .split(/[\n\t]/)
    .map((line) =>
      line
        .normalize('NFC')
        .replace(/[\s\u00ad\u200b]+/gu, ' ')
        .trim(),
    )
    .filter((line) => line !== '');

const apart = (these: readonly string[], those: readonly string[]): string[] => {
  const whole = those.join(' ');
  return these.filter((line) => !whole.includes(line));
};

const total = { lines: 0, unread: 0, unseen: 0 };
const browser = await launchBrowser();
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.route('**/*', (route) =>
    route.request().resourceType() === 'document' ? route.continue() : route.abort(),
  );
  for (const file of process.argv.slice(2)) {
    const bytes = readFileSync(file);
    const page = await context.newPage();
    await page.goto(pathToFileURL(path.resolve(file)).href);
    const seen = lines(await page.evaluate(() => document.body.innerText));
    await page.close();
    const format = formats.find((each) => each.isOne({ bytes, ending: path.extname(file).slice(1) }));
    const read = lines((await format?.read(bytes, {}))?.text ?? '');
    const [unread, unseen] = [apart(seen, read), apart(read, seen)];
    for (const line of unread) console.log(`${file}: not read: ${line.slice(0, 120)}`);
    for (const line of unseen) console.log(`${file}: not seen: ${line.slice(0, 120)}`);
    total.lines += seen.length;
    total.unread += unread.length;
    total.unseen += unseen.length;
  }
} finally {
  await browser.close();
}
console.log(`${total.lines} lines on the pages, ${total.unread} not read, ${total.unseen} read and not on them`);
process.exitCode = total.unread + total.unseen > 0 ? 1 : 0;
