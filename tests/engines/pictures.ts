/** Pictures of pages in an engine, to look at: `node tests/engines/pictures.ts SITE OUT [ENGINE…]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { serveSite } from '../harness/serve.ts';
import { engineNames, engines, isEngineName } from './installed.ts';

const [site = 'dist', out = 'pictures', ...asked] = process.argv.slice(2);
const pages = ['nl/', 'nl/timeline/', 'nl/events/operatie-amaq-2019/', 'en/quotes/', 'nl/search/?q=europol', 'nl/map/'];

mkdirSync(out, { recursive: true });
const served = await serveSite(site);
const unknown = asked.find((name) => !isEngineName(name));
if (unknown !== undefined) throw new Error(`${unknown} is none of ${engineNames.join(', ')}.`);
for (const name of asked.length > 0 ? asked.filter(isEngineName) : engineNames) {
  const engine = await engines[name].start();
  for (const dark of [false, true]) {
    const tab = await engine.open({ dark });
    for (const page of pages) {
      await tab.go(served.url(`/${page}`));
      for (const width of [320, 390, 1280]) {
        await tab.resize(width);
        const file = [name, page.replace(/\W+/g, '-'), width, dark ? 'dark' : 'light'].join('_');
        writeFileSync(path.join(out, `${file}.png`), await tab.screenshot());
      }
    }
    await tab.close();
  }
  await engine.close();
}
await served.close();
