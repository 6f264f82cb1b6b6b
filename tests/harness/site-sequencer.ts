import { readFile } from 'node:fs/promises';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The site that a file of tests asks for first, by what it says; `undefined` where it asks for none. */
const askedFor = (source: string): string | undefined => {
  const [, call, name] = /\b(useSite|builtSite)\((?:'(\w+)')?/.exec(source) ?? [];
  return name ?? (call === 'useSite' ? 'site' : undefined);
};

/**
 * The order of the files of tests: first one for each site, so that different ones are built side by side, then those
 * that need none, and then those that find theirs built.
 */
export default class SiteSequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const sites = await Promise.all(sorted.map(async ({ moduleId }) => askedFor(await readFile(moduleId, 'utf8'))));
    const rank = (index: number): number => {
      const site = sites[index];
      if (site === undefined) return 1;
      return sites.indexOf(site) === index ? 0 : 2;
    };
    const ranked = sorted.map((file, index) => ({ file, rank: rank(index) }));
    return ranked.toSorted((a, b) => a.rank - b.rank).map(({ file }) => file);
  }
}
