import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * The rooms of src/ in the order of the data flow. A room may import from itself and from those before it.
 * The modules directly in src/ wire rooms to Astro, and only what Astro calls may import them.
 */
const rooms = [
  'schema',
  'search',
  'reader',
  'archive',
  'fonts',
  'dossier',
  'i18n',
  'document',
  'contract',
  'views',
  'export',
  'client',
  'components',
  'embeds',
  'layouts',
  'pages',
];

/** Rooms outside the row: nothing in it imports them. */
const beside = ['cli', 'integrations', 'browser', 'print', 'epub', 'word'];

/** Imports from these rooms, and not from folders of the same name in another. */
const from = (list) => `^(?:\\.\\./)+(?:${list.join('|')})/`;

/** Rooms that run in bare Node, or in a reader's browser. */
const bare = rooms.slice(0, rooms.indexOf('components'));

const noAstro = {
  group: ['astro', 'astro/*', 'astro:*', '@astrojs/*'],
  message: 'This room runs in bare Node: leave Astro to components, layouts, pages and integrations.',
};

const wiring = {
  group: ['**/load-dossier.ts', '**/content.config.ts'],
  message: 'Only pages and embeds load the dossier; everything else is handed what it shows.',
};

const restrictions = rooms.map((room, index) => ({
  files: [`src/${room}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: from(rooms.slice(index + 1).concat(beside)),
            message: `Imports point left: ${rooms.join(' → ')}.`,
          },
          ...(bare.includes(room) ? [noAstro] : []),
          ...(['embeds', 'pages'].includes(room) ? [] : [wiring]),
        ],
      },
    ],
  },
}));

/** Prints a site that is there: it knows the model, and not how pages come about. */
const printing = {
  files: ['src/print/**'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: from(['components', 'embeds', 'layouts', 'pages', 'cli', 'integrations']),
            message: 'What is printed is a built page: whoever prints is handed where it is served.',
          },
          noAstro,
          wiring,
        ],
      },
    ],
  },
};

/** HTML comes from writers of ours only: `html()` takes nothing else. */
const ownHtml = {
  files: ['**/*.astro'],
  rules: {
    'no-restricted-syntax': [
      'error',
      {
        selector:
          "[name.namespace.name='set'][name.name.name='html']:not([value.expression.callee.name='html']):not([value.expression.operator='&&'][value.expression.right.callee.name='html'])",
        message: 'set:html takes html(…) of views/html.ts, and nothing else: a text would become HTML.',
      },
      {
        selector: ":matches(VariableDeclarator, FunctionDeclaration)[id.name='html']",
        message: 'In a component, html() is that of views/html.ts.',
      },
    ],
  },
};

export default defineConfig(
  { ignores: ['dist/', '.astro/', '**/.*-building-*/', 'tests/fixtures/**/*.mdx'] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['**/*.astro'], extends: [tseslint.configs.disableTypeChecked] },
  ownHtml,
  ...restrictions,
  printing,
);
