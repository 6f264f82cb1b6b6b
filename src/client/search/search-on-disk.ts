import { fromDisk } from './disk/from-disk.ts';
import { type DialogOptions, searchDialog } from './search-dialog.ts';
import { highlight } from './search-highlight.ts';
import { type SearchPageOptions, startSearchPage } from './search-page.ts';

/** Search for a site that is opened from disk: what is loaded as modules elsewhere. */
export const diskSearch = {
  searchDialog: (options: DialogOptions) => searchDialog(options, fromDisk(options.base)),
  startSearchPage: (panel: HTMLElement, options: SearchPageOptions) =>
    startSearchPage(panel, options, fromDisk(options.base)),
  highlight,
};

globalThis.dossierSearch = diskSearch;
