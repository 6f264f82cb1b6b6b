import { diskIndex } from './disk/disk-index.ts';
import { type DialogOptions, searchDialog } from './search-dialog.ts';
import { highlight } from './search-highlight.ts';
import { type SearchPageOptions, startSearchPage } from './search-page.ts';

/** Search for a site that is opened from disk: what is loaded as modules elsewhere, over the index that lies there. */
export const diskSearch = {
  searchDialog: (options: DialogOptions) => searchDialog(options, diskIndex(options.base)),
  startSearchPage: (panel: HTMLElement, options: SearchPageOptions) => startSearchPage(panel, options, diskIndex),
  highlight,
};

globalThis.dossierSearch = diskSearch;
