/**
 * @typedef {object} Room
 * @property {string} name Its folder in src/.
 * @property {string} holds What is in it, as one sentence without a full stop.
 * @property {boolean} [astro] Whether it may import what Astro brings; all others run without it.
 * @property {readonly string[]} [only] The rooms that it may import from, where these are not all that stand before it.
 */

/**
 * The rooms of src/, in the order of the data. A room imports from itself and from rooms before it. ESLint refuses the
 * rest, `tests/house/` looks at what ESLint does not see, and `npm run house` writes from this list what README and
 * CONTRIBUTING say of it.
 *
 * @type {readonly Room[]}
 */
export const rooms = [
  {
    name: 'schema',
    holds: 'what an entry may say: a zod schema per collection, and the fields they share, from which all types come',
  },
  {
    name: 'search',
    holds:
      'what the index and the browser that asks it have in common: records, folded words, what its files look like',
  },
  {
    name: 'reader',
    holds: 'files → data, each field with its place in the file; problems are gathered, not thrown',
  },
  {
    name: 'archive',
    holds: 'the frozen files of the sources → text in blocks: a reader per format, behind one interface',
  },
  {
    name: 'reading',
    holds:
      'what a text says: speech and who speaks, names, dates and figures, each with its place and the rule that found it',
  },
  {
    name: 'fonts',
    holds: 'which letters a text needs a font for, and who lends it: packages of Fontsource, read as data',
  },
  {
    name: 'dossier',
    holds: 'the model, its `checks/` (a rule per file), `verification/` of passages, `provenance/` (the lock)',
  },
  {
    name: 'ingest',
    holds:
      'a source, its reading and what the dossier has → drafts of quotes, actors and events, in words of the source',
  },
  { name: 'i18n', holds: 'the words of the interface, dates and numbers, in Dutch and English, complete by type' },
  {
    name: 'document',
    holds: 'a dossier as one document: the tree, what can be chosen from it, and `writers/`, one per format',
  },
  {
    name: 'contract',
    holds:
      'what pages and scripts agree on: names of attributes and files, the data that one writes and the other reads',
  },
  { name: 'views', holds: '(dossier, locale) → the plain data of a kind of page, or a document' },
  { name: 'export', holds: 'dossier → what other programs read, such as an Atom feed: a file per format' },
  {
    name: 'papers',
    holds: 'the print edition as files to take along: `epub/` (a book), `word/`; `write-….ts` touches files',
  },
  {
    name: 'client',
    holds: 'all that runs in a reader’s browser: search, the composer, what is kept for reading offline',
    only: ['schema', 'search', 'i18n', 'document', 'contract'],
  },
  { name: 'browser', holds: 'finds and starts a Chromium, to print and to test with' },
  {
    name: 'print',
    holds: 'the pages of a built site → PDF; `finish/` completes what Chromium wrote',
  },
  {
    name: 'run',
    holds: 'what one run works on: its settings, the content that has passed the checks, the model, made once',
    astro: true,
  },
  { name: 'styles', holds: 'cascade layers, design tokens, base, prose, `@page`; the sheets of print and composer' },
  {
    name: 'components',
    holds: 'what a reader would name: `.astro` leaves with typed props, each with its style for screen and print',
    astro: true,
  },
  { name: 'embeds', holds: 'what running text may embed: each wires a view to a component', astro: true },
  { name: 'layouts', holds: 'the frames of pages', astro: true },
  { name: 'pages', holds: 'the routes: load the dossier, call a view, fill a layout', astro: true },
  {
    name: 'build',
    holds:
      'the steps of a build: `pages/` (what Astro is handed), `editions/`, `index/`, `links/`, `manifest/` (offline, integrity), `swap/`',
    astro: true,
  },
  { name: 'starter', holds: 'the first files of a new dossier: a small one to start from, and what stands around it' },
  { name: 'cli', holds: 'the `dossier` command: reads options, runs the steps, says how it went', astro: true },
];

/**
 * The rooms that a room may import from, besides itself.
 *
 * @param {Room} room
 * @returns {readonly string[]}
 */
export const open = ({ name, only }) =>
  only ??
  rooms
    .slice(
      0,
      rooms.findIndex((room) => room.name === name),
    )
    .map((room) => room.name);
