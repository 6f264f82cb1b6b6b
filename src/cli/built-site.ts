import path from 'node:path';
import { recoverFolder } from '../build/swap/replace-folder.ts';
import { displayName } from '../reader/content-folder.ts';
import { isThere } from './is-there.ts';
import { type Options, UsageError } from './options.ts';

/** Completes what a killed build left, and refuses a folder without a site, where there would be nothing to work on. */
export function requireSite({ out, drafts }: Pick<Options, 'out' | 'drafts'>): void {
  recoverFolder(out);
  if (isThere(path.join(out, 'index.html'))) return;
  const build = `npm run build${drafts ? ' -- --drafts' : ''}`;
  throw new UsageError(`There is no site in ${displayName(out)}. Build it first: ${build}.`);
}
