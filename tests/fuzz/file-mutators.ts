import { createHash } from 'node:crypto';
import type { Random } from '../generator/random.ts';
import { file, type Node, type Tree } from './tree.ts';

/** Changes a folder by chance. */
export type TreeMutator = (tree: Tree, random: Random) => Tree;

const withNode = (tree: Tree, name: string, node: Node): Tree => new Map(tree).set(name, node);
const without = (tree: Tree, name: string): Tree => new Map([...tree].filter(([each]) => each !== name));

const contentOf = (node: Node | undefined): Buffer => Buffer.from(node && 'content' in node ? node.content : '');

const anyName = (tree: Tree, random: Random, pattern = /./): string | undefined => {
  const names = [...tree.keys()].filter((name) => pattern.test(name));
  return names.length > 0 ? random.pick(names) : undefined;
};

/** Replaces a file that is there by something else. */
const replaced =
  (node: (content: Buffer, name: string, random: Random) => Node): TreeMutator =>
  (tree, random) => {
    const name = anyName(tree, random, /^(?!archive\/)/);
    return name === undefined ? tree : withNode(tree, name, node(contentOf(tree.get(name)), name, random));
  };

const added =
  (name: (random: Random, tree: Tree) => string, node: (random: Random, tree: Tree) => Node): TreeMutator =>
  (tree, random) =>
    withNode(tree, name(random, tree), node(random, tree));

const folders = ['actors', 'events', 'quotes', 'sources', 'summary', 'briefings', 'archive', '.', 'briefings/nieuw'];
const endings = ['.yaml', '.mdx', '.yml', '.txt', ''];

const anEntry = (_: Random, tree: Tree): Node =>
  tree.get([...tree.keys()].find((name) => name.startsWith('actors/')) ?? '') ?? file('');

const oddNames = [
  'a\nb',
  'a b',
  'é',
  'e\u0301',
  'A',
  'con',
  'a.b',
  '-',
  '--help',
  '..a',
  '*',
  '[a]',
  '\u202ea',
  '\u001b[31m',
  '%2e%2e',
  'nl',
  '__proto__',
  'constructor',
  '😀',
  'a:b',
  'a\\b',
  '{a}',
  '#',
];

/** Ways to spoil bytes. */
const byteChanges: readonly ((content: Buffer, random: Random) => Buffer)[] = [
  () => Buffer.alloc(0),
  (content) => Buffer.from(content.toString(), 'latin1'),
  (content) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(content.toString(), 'utf16le')]),
  (content, random) => {
    const changed = Buffer.from(content);
    for (let times = 0; times < 4 && changed.length > 0; times += 1)
      changed[random.below(changed.length)] = random.below(256);
    return changed;
  },
  (content, random) => content.subarray(0, random.below(content.length + 1)),
  (content) => Buffer.concat([content, Buffer.from([0xc3])]),
  (content) => Buffer.concat([content, Buffer.alloc(100_000)]),
  (content, random) => Buffer.concat(Array.from({ length: random.pick([2, 50]) }, () => content)),
];

/** Gives a source the hash that its file in the archive has, as an editor would who archived it anew. */
function withOwnHashes(tree: Tree): Tree {
  const hashes = new Map(
    [...tree].flatMap(([name, node]): [string, string][] => {
      const id = /^archive\/([^/.]+)\./.exec(name)?.[1];
      return id === undefined ? [] : [[id, createHash('sha256').update(contentOf(node)).digest('hex')]];
    }),
  );
  return new Map(
    [...tree].map(([name, node]): [string, Node] => {
      const hash = hashes.get(/^sources\/(.*)\.yaml$/.exec(name)?.[1] ?? '');
      return [
        name,
        hash === undefined
          ? node
          : file(
              contentOf(node)
                .toString()
                .replace(/[0-9a-f]{64}/, hash),
            ),
      ];
    }),
  );
}

const archiveTexts: readonly ((text: string, random: Random) => string)[] = [
  (text, random) =>
    random.pick(['<div>', '<b>', '<ul><li>', '<table><tr><td>', '<svg><desc>']).repeat(random.pick([50, 3000])) + text,
  (text) => `<!doctype html><title>x</title><script>alert(1)</script><p>${text}</p><template>x</template>`,
  (text) => `%PDF-1.7\n${text}\n%%EOF`,
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll('a', 'a\u0301'),
  (text) => text.replaceAll(' ', '\f'),
  (text) => text + text,
  (text, random) => text + random.pick(['a', '“', '\u0301', '<', '&amp;', '👩‍']).repeat(200_000),
];

/** Another text in the archive, whose hash its source gives. */
const newArchive: TreeMutator = (tree, random) => {
  const name = anyName(tree, random, /^archive\//);
  if (name === undefined) return tree;
  const text = random.pick(archiveTexts)(contentOf(tree.get(name)).toString(), random);
  const ending = random.pick(['.txt', '.md', '.html', '.pdf', '.htm', '.docx']);
  return withOwnHashes(withNode(without(tree, name), name.replace(/\.\w+$/, ending), file(text)));
};

/** A lock that somebody edited. */
const editedLock: TreeMutator = (tree, random) => {
  const name = 'provenance.lock.json';
  const text = contentOf(tree.get(name)).toString();
  const lines = text.split('\n');
  const at = random.below(lines.length);
  const edits: readonly string[] = [
    lines.toSpliced(at, 1).join('\n'),
    lines.toSpliced(at, 0, lines[at] ?? '').join('\n'),
    text.replace(/\d+(?=,"end")/, random.pick(['-1', '1e9', '99999999999999999999', '"a"', 'null'])),
    text.replace(/[0-9a-f]{8}/, '00000000'),
    text.replace('"version": 1', '"version": 2'),
    text.replace('"passages": {', '"passages": {"__proto__": {"a": 1},'),
    '[]',
    'null',
    '{"version":1,"sources":{},"passages":{},"translations":{}}',
    '['.repeat(20_000),
    `${text} `,
    text.replaceAll('\n', '\r\n'),
    `\ufeff${text}`,
  ];
  return withNode(tree, name, file(random.pick(edits)));
};

/** Ways to spoil a folder as a whole. */
export const treeMutators: Readonly<Record<string, TreeMutator>> = {
  'lose a file': (tree, random) => without(tree, anyName(tree, random) ?? ''),
  'rename a file': (tree, random) => {
    const name = anyName(tree, random) ?? '';
    const other = name.replace(/[^/.]+(?=\.[^/]*$)/, random.pick(oddNames));
    return withNode(without(tree, name), other, tree.get(name) ?? file(''));
  },
  'bytes of another encoding': replaced((content, _, random) => file(random.pick(byteChanges)(content, random))),
  'a link out': replaced(() => ({ type: 'link', to: '/etc/hostname' })),
  'a link to a file that is as good': (tree, random) => {
    const name = anyName(tree, random, /^(?!archive\/)/) ?? '';
    const moved = withNode(without(tree, name), '.hidden', tree.get(name) ?? file(''));
    return withNode(moved, name, { type: 'link', to: `${'../'.repeat(name.split('/').length - 1)}.hidden` });
  },
  'a link to nothing': added(
    (random) => `${random.pick(folders)}/los${random.pick(endings)}`,
    () => ({ type: 'link', to: 'nergens' }),
  ),
  'a link to itself': added(
    (random) => `${random.pick(folders)}/kring${random.pick(endings)}`,
    () => ({ type: 'link', to: '.' }),
  ),
  'a link to a folder': added(
    (random) => `${random.pick(folders)}/map`,
    () => ({ type: 'link', to: '/etc' }),
  ),
  'a pipe': added(
    (random) => `${random.pick(folders)}/pijp${random.pick(endings)}`,
    () => ({ type: 'pipe' }),
  ),
  'a pipe for a file': replaced(() => ({ type: 'pipe' })),
  'a folder for a file': replaced(() => ({ type: 'folder' })),
  'a locked file': replaced((content) => ({ type: 'locked', content })),
  'an odd name': added((random) => `${random.pick(folders)}/${random.pick(oddNames)}${random.pick(endings)}`, anEntry),
  'a long name': added((random) => `${random.pick(folders)}/${'a'.repeat(250)}${random.pick(endings)}`, anEntry),
  'a name in other letters': (tree, random) => {
    const name = anyName(tree, random) ?? '';
    return withNode(
      tree,
      name.replace(/[^/]+$/, (last) => last.toUpperCase()),
      tree.get(name) ?? file(''),
    );
  },
  'an empty folder': added(
    (random) => `${random.pick(folders)}/leeg`,
    () => ({ type: 'folder' }),
  ),
  'a hidden file': added(
    (random) => `${random.pick(folders)}/.verborgen`,
    () => file('x'),
  ),
  'a deep folder': added((random) => `${random.pick(folders)}/${'a/'.repeat(random.pick([3, 60]))}x.yaml`, anEntry),
  'another entry': added((random) => `${random.pick(folders)}/nieuw${random.pick(endings)}`, anEntry),
  'another text in the archive': newArchive,
  'other bytes in the archive': (tree, random) => {
    const name = anyName(tree, random, /^archive\//);
    if (name === undefined) return tree;
    const changed = withNode(tree, name, file(random.pick(byteChanges)(contentOf(tree.get(name)), random)));
    return random.chance(50) ? withOwnHashes(changed) : changed;
  },
  'an edited lock': editedLock,
};
