import type { NameFound } from '../reading/names/naming.ts';
import type { Span } from '../reading/span.ts';
import type { ReadContent } from '../reader/content.ts';
import { actorNamed, foldedName } from '../dossier/wording/named-actors.ts';
import type { NameBorne } from './bodies.ts';
import { placesByNoun } from './by-noun.ts';
import { plainWords } from './plain-words.ts';
import type { SourceWords } from './source-words.ts';

/** Somebody or something that a text names. */
export interface Member {
  readonly name: string;
  readonly kind: NameFound['kind'];
  readonly function?: string | undefined;
  /** Where the name stands, in full or in short, in code points. */
  readonly places: readonly Span[];
  /** The actor of the dossier that this is; `undefined` where it has none. */
  readonly known: string | undefined;
}

interface Setting {
  readonly source: SourceWords;
  readonly names: readonly NameBorne[];
  readonly content: Pick<ReadContent, 'actors'>;
  readonly freeId: (named: string, otherwise: string) => string;
}

/** All whom a text names, and the actors that they are or will be. Who is asked for by an id has one from then on. */
export class Cast {
  readonly members: readonly Member[];
  readonly #byName = new Map<string, Member>();
  readonly #ids = new Map<Member, string>();
  readonly #starts: readonly (readonly [number, Member])[];
  readonly #setting: Setting;
  readonly #entry: ReturnType<typeof actorNamed>;

  constructor(setting: Setting) {
    const { source, names, content } = setting;
    this.#setting = setting;
    this.#entry = actorNamed(content.actors);
    const byNoun = placesByNoun(source, names);
    for (const { also = [], ...found } of names) {
      const own = found.places.filter((span) => bears(source, found, span));
      const places = [...own, ...(byNoun.get(foldedName(found.name)) ?? [])].toSorted((a, b) => a.start - b.start);
      const member = this.#add({ ...found, places });
      for (const name of also) this.#byName.set(foldedName(name), member);
    }
    this.members = [...new Set(this.#byName.values())];
    this.#starts = this.members
      .flatMap((member) => member.places.map(({ start }) => [start, member] as const))
      .toSorted(([a], [b]) => a - b);
  }

  #add(found: Omit<Member, 'known'>): Member {
    const name = plainWords(found.name);
    const key = foldedName(name);
    const before = this.#byName.get(key);
    if (before) return before;
    const member = { ...found, name, known: this.#entry(name)?.id };
    this.#byName.set(key, member);
    return member;
  }

  /** Who bears a name; one whom the reading does not list is a person. */
  named = (name: string): Member => this.find(name) ?? this.#add({ name, kind: 'person', places: [] });

  find = (name: string): Member | undefined => this.#byName.get(foldedName(name));

  /** A body by its name, or by the beginning of it where only one begins so: `Hallam & Dyce`. */
  body(name: string): Member | undefined {
    const isBody = ({ kind, known }: Member): boolean =>
      kind === 'organization' || (kind === 'place' && known !== undefined);
    const whole = this.find(name);
    if (whole) return isBody(whole) ? whole : undefined;
    const folded = foldedName(name);
    const longer = folded.includes(' ')
      ? this.members.filter((one) => isBody(one) && foldedName(one.name).startsWith(`${folded} `))
      : [];
    if (longer.length > 0) return longer.length === 1 ? longer[0] : undefined;
    const entry = this.#entry(name);
    return entry && entry.data.kind !== 'person' ? this.#add({ name, kind: 'organization', places: [] }) : undefined;
  }

  /** The actor of the dossier that words mean, such as “het parket”. */
  known = (words: string): string | undefined => this.#entry(words)?.id ?? this.find(words)?.known;

  /** The id of the actor that somebody is or will be. */
  id(member: Member): string {
    const given = member.known ?? this.#ids.get(member);
    if (given !== undefined) return given;
    const id = this.#setting.freeId(member.name, `${this.#setting.source.id} actor`);
    this.#ids.set(member, id);
    return id;
  }

  /** Those who have been asked for and are no actors of the dossier, in the order of asking; who is asked for meanwhile too. */
  get drafted(): Iterable<readonly [Member, string]> {
    return this.#ids;
  }

  /** Those whom a stretch of the text names, each once, in its order. */
  within({ start, end }: Span): Member[] {
    return [...new Set(this.#starts.filter(([at]) => at >= start && at < end).map(([, member]) => member))];
  }
}

/** Whether a place has a part of a name, and no pronoun or function; of a body, not only what it is of: `Bode van Temse`. */
function bears(source: SourceWords, { name, kind }: NameFound, span: Span): boolean {
  const own = new Set(foldedName(name).split(' '));
  const words = source.words(span);
  const of = kind === 'person' ? '' : (/\s(?:van|voor|uit|of|for|in)\s(.+)$/u.exec(name)?.[1] ?? '');
  if (of !== '' && foldedName(words) === foldedName(of)) return false;
  return (
    /\p{Lu}|\p{N}/u.test(words) &&
    foldedName(words)
      .split(' ')
      .some((word) => own.has(word))
  );
}
