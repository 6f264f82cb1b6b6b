import path from 'node:path';
import { dossierFiles } from '../generator/dossier-files.ts';
import { type Random, random } from '../generator/random.ts';
import { treeMutators } from './file-mutators.ts';
import { pageMutators } from './page-mutators.ts';
import { dateMutators, type TextMutator, yamlMutators } from './text-mutators.ts';
import { file, readTree, type Tree } from './tree.ts';

const root = path.resolve(import.meta.dirname, '../..');

const generated = (seed: number): Tree =>
  new Map([...dossierFiles({ entries: 12, seed })].map(({ path: name, content }) => [name, file(content)]));

/** The dossiers that are mutated; all of them are sound. */
export const bases: Readonly<Record<string, (seed: number) => Tree>> = {
  valid: () => readTree(path.join(root, 'tests/fixtures/valid')),
  open: () => readTree(path.join(root, 'tests/fixtures/open')),
  generated,
  first: () => readTree(path.join(root, 'content'), /^archive\//),
};

/** One change of a dossier, which can be made again. */
export interface Mutation {
  /** `YAML events/operatie.yaml: swap lines` */
  readonly name: string;
  readonly apply: (tree: Tree) => Tree;
}

function textMutation(
  tree: Tree,
  kind: string,
  pattern: RegExp,
  mutators: Readonly<Record<string, TextMutator>>,
  chance: Random,
  again: () => Random,
): Mutation | undefined {
  const names = [...tree.keys()].filter((name) => pattern.test(name));
  if (names.length === 0) return undefined;
  const target = chance.pick(names);
  const [name, mutator] = chance.pick(Object.entries(mutators));
  return {
    name: `${kind} ${target}: ${name}`,
    apply: (before) => {
      const node = before.get(target);
      if (node?.type !== 'file') return before;
      const text = mutator(Buffer.from(node.content).toString(), again());
      return new Map(before).set(target, file(text));
    },
  };
}

/** The mutation of a run that has a number: of a kind of file by chance. */
function mutation(tree: Tree, seed: number, label: string): Mutation {
  const chance = random(seed, `${label}/what`);
  const again = (): Random => random(seed, `${label}/how`);
  const kind = chance.pick(['yaml', 'yaml', 'yaml', 'page', 'page', 'page', 'date', 'folder', 'folder'] as const);
  const found = {
    yaml: () => textMutation(tree, 'YAML', /\.yaml$/, yamlMutators, chance, again),
    page: () => textMutation(tree, 'MDX', /\.mdx$/, pageMutators, chance, again),
    date: () => textMutation(tree, 'date', /events\/|sources\/|dossier\.yaml/, dateMutators, chance, again),
    folder: () => undefined,
  }[kind]();
  if (found) return found;
  const [name, mutator] = chance.pick(Object.entries(treeMutators));
  return { name: `folder: ${name}`, apply: (before) => mutator(before, again()) };
}

export interface Run {
  readonly base: string;
  readonly tree: Tree;
  readonly mutations: readonly Mutation[];
}

/** The run of a number: a dossier and one to three mutations. The same numbers give the same run. */
export function runOf(seed: number, number: number): Run {
  const chance = random(seed, `run/${number}`);
  const [base, make] = chance.pick(Object.entries(bases));
  const tree = make(chance.below(1000));
  const mutations = Array.from({ length: chance.pick([1, 1, 2, 3]) }, (_, at) =>
    mutation(tree, seed, `run/${number}/${at}`),
  );
  return { base, tree, mutations };
}

/** The dossier after some of the mutations. */
export const mutated = (tree: Tree, mutations: readonly Mutation[]): Tree =>
  mutations.reduce((before, { apply }) => apply(before), tree);
