import { createHash } from 'node:crypto';
import { parse, stringify } from 'yaml';
import { dossierFiles, type GeneratedFile } from '../generator/dossier-files.ts';

/** A word that stands in one place only, so that whoever finds it knows where it came from. */
export interface Canary {
  readonly word: string;
  /** The file and the field in which it was put. */
  readonly where: string;
}

export interface CanaryDossier {
  readonly files: readonly GeneratedFile[];
  readonly canaries: readonly Canary[];
}

/** Fields that hold a text of the editors, in which a canary changes nothing but the text. */
const texts =
  /^(?:title|name|sortAs|aliases|description|text|label|unit|role|nl|en|author|publisher|container-title|audience)$/;
/** Below these, words are chosen from a list or must stand in a source. */
const fixed = /^(?:exact|prefix|suffix|kind|type|actor|to|source|speaker|event|about|id|participants\.role)$/;

const isDraft = (text: string): boolean => /^draft: true$/m.test(text);

/** Puts a canary into each text of a value. */
function planted(value: unknown, where: string, key: string, plant: (where: string) => string): unknown {
  if (typeof value === 'string') return texts.test(key) ? `${value} ${plant(where)}` : value;
  if (Array.isArray(value)) return value.map((item: unknown, at) => planted(item, `${where}[${at}]`, key, plant));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]: [string, unknown]) => [
      name,
      fixed.test(name) || (name === 'role' && typeof field === 'string')
        ? field
        : planted(field, `${where}.${name}`, name, plant),
    ]),
  );
}

/**
 * A generated dossier with a canary in every text of every draft, and in the archived text of every source that is
 * one; the ids of drafts are canaries too.
 */
export function canaryDossier(entries: number, seed: number): CanaryDossier {
  const canaries: Canary[] = [];
  const plant = (where: string): string => {
    const hash = createHash('sha256').update(`${seed}/${where}`).digest('hex');
    // Letters only: no stemmer, hyphenator or escape changes them.
    const word = `zq${hash.slice(0, 16).replace(/\d/g, (digit) => 'ghjkmnpqrs'.charAt(Number(digit)))}`;
    canaries.push({ word, where });
    return word;
  };
  const all = [...dossierFiles({ entries, seed, drafts: 25 })].map(({ path, content }) => ({
    path,
    text: Buffer.from(content).toString(),
  }));
  const drafts = new Set(
    all.filter(({ path, text }) => /^[a-z]+\//.test(path) && isDraft(text)).map(({ path }) => path),
  );
  const hashes = new Map<string, string>();
  const files = all
    // The archive first, for its new hashes.
    .toSorted((a, b) => Number(b.path.startsWith('archive/')) - Number(a.path.startsWith('archive/')))
    .map(({ path, text }): GeneratedFile => {
      const source = /^archive\/([^.]+)\./.exec(path)?.[1];
      if (source !== undefined && drafts.has(`sources/${source}.yaml`)) {
        const content = text.replace(/(?=<\/p>|\n$)/, ` ${plant(path)}`);
        hashes.set(`sources/${source}.yaml`, createHash('sha256').update(content).digest('hex'));
        return { path, content };
      }
      if (!drafts.has(path)) return { path, content: text };
      for (const id of /(?<=\/)[^/]+(?=\.yaml$|\/)/.exec(path) ?? []) canaries.push({ word: id, where: `${path}: id` });
      if (path.endsWith('.yaml')) {
        const data = planted(parse(text), path, '', plant);
        return { path, content: stringify(data).replace(/[0-9a-f]{64}/, (hash) => hashes.get(path) ?? hash) };
      }
      const head = text.replace(
        /^((?:title|description|audience): "?)/gm,
        (start: string) => `${start}${plant(`${path}: ${start}`)} `,
      );
      return { path, content: `${head}\n${plant(`${path}: body`)}\n` };
    });
  // The id of a draft may begin that of another entry.
  const names = files.map(({ path }) => path);
  const isTelling = ({ word, where }: Canary): boolean =>
    names.every(
      (name) => !name.includes(word) || where.startsWith(name) || (name.includes(`/${word}`) && drafts.has(name)),
    );
  return { files, canaries: canaries.filter(isTelling) };
}
