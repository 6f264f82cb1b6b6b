import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { open, rooms } from './rooms.js';

/** Imports from these rooms, and not from folders of the same name in another. */
const from = (list) => `^(?:\\.\\./)+(?:${list.join('|')})/`;

const names = rooms.map(({ name }) => name);

const noAstro = {
  group: ['astro', 'astro/*', 'astro:*', '@astrojs/*'],
  message: 'This room runs without Astro: leave that to the rooms of rooms.js that say so.',
};

const wiring = {
  group: ['**/load-dossier.ts', '**/content.config.ts', '**/live.config.ts'],
  message: 'Only pages and embeds load the dossier; everything else is handed what it shows.',
};

const inScripts = {
  regex: from(['client']),
  message: 'What runs in a browser is imported in a <script>. What page and script agree on stands in contract/.',
};

const restricted = (files, patterns) => ({ files, rules: { 'no-restricted-imports': ['error', { patterns }] } });

/** What a room may not import, as rooms.js says. */
const restrictions = rooms.map((room) => {
  const { name, astro } = room;
  const closed = names.filter((other) => other !== name && !open(room).includes(other));
  return restricted(
    [`src/${name}/**`],
    [
      {
        regex: from(closed),
        message: `In rooms.js, ${name}/ opens to ${open(room).join(', ') || 'no other room'}.`,
      },
      ...(name === 'client' ? [] : [inScripts]),
      ...(astro ? [] : [noAstro]),
      ...(['embeds', 'pages'].includes(name) ? [] : [wiring]),
    ],
  );
});

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
  { ignores: ['dist/', 'lib/', '.astro/', '**/.*-building-*/', 'tests/fixtures/**/*.mdx'] },
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
);
