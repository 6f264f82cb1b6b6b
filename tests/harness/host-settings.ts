/** The headers that a host sends with what is at a path. */
export type HeadersOf = (pathname: string) => Readonly<Record<string, string>>;

/** A path with the sign for whatever follows it. */
const begins = (pattern: string, pathname: string): boolean =>
  pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern;

/** What one header is where several rules give it: Netlify and Cloudflare join the values. */
function joined(all: readonly (readonly [name: string, value: string])[]): Record<string, string> {
  const values = Map.groupBy(all, ([name]) => name);
  return Object.fromEntries([...values].map(([name, given]) => [name, given.map(([, value]) => value).join(', ')]));
}

/** Reads `_headers` as Netlify and Cloudflare Pages do: a path on a line, and its headers on those below, indented. */
export function readHeaders(text: string): HeadersOf {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (line.length > 2000) throw new Error(`Cloudflare reads no line of ${line.length} characters.`);
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
    else if (/^\/\S*$/.test(line)) rules.push({ pattern: line, headers: [] });
    else throw new Error(`This is neither a path nor a header: ${line}`);
  }
  return (pathname) =>
    joined(rules.filter(({ pattern }) => begins(pattern, pathname)).flatMap(({ headers }) => headers));
}

/** Where a rule of `_redirects` leads, and how. */
export interface Led {
  readonly to: string;
  readonly status: number;
}

/** Reads `_redirects`: from, to and status on a line; what `*` stood for takes the place of `:splat`. */
export function readRedirects(text: string): (pathname: string) => Led | undefined {
  const rules = text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [from = '', to = '', status = '', ...more] = line.split(' ');
      if (!from.startsWith('/') || !to.startsWith('/') || !/^(?:30[12378]|404)$/.test(status) || more.length > 0)
        throw new Error(`This is no redirect: ${line}`);
      return { from, to, status: Number(status) };
    });
  return (pathname) => {
    const rule = rules.find(({ from }) => begins(from, pathname));
    return rule && { to: rule.to.replace(':splat', pathname.slice(rule.from.length - 1)), status: rule.status };
  };
}

/** A directive of nginx with what stands in its braces. */
export interface Directive {
  readonly words: readonly string[];
  readonly block?: readonly Directive[];
}

/** Reads what nginx reads: words, some in quotation marks, that end at `;` or hold others in braces; `#` comments. */
export function readNginx(text: string): readonly Directive[] {
  const tokens = [...text.matchAll(/#[^\n]*|"((?:[^"\\]|\\.)*)"|([;{}])|([^\s;{}"]+)/g)].filter(
    ([token]) => !token.startsWith('#'),
  );
  let at = 0;
  const block = (isInner: boolean): Directive[] => {
    const found: Directive[] = [];
    let words: string[] = [];
    for (; at < tokens.length; at += 1) {
      const [, quoted, sign, word] = tokens[at] ?? [];
      if (sign === undefined) words.push(quoted?.replace(/\\(.)/g, '$1') ?? word ?? '');
      else if (sign === '}' && isInner && words.length === 0) return found;
      else if (sign === '}' || words.length === 0) throw new Error(`“${sign}” is not expected here.`);
      else {
        if (sign === '{') at += 1;
        found.push(sign === '{' ? { words, block: block(true) } : { words });
        words = [];
      }
    }
    if (isInner || words.length > 0) throw new Error('The file ends in the middle.');
    return found;
  };
  return block(false);
}

/** Reads what Apache reads: a directive on a line, and sections that begin and end like elements of HTML. */
export function readApache(text: string): readonly (readonly string[])[] {
  const open: string[] = [];
  const directives: string[][] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const [, end, section] = /^<(\/?)(\w+)(?: [^>]+)?>$/.exec(line) ?? [];
    if (section !== undefined && end === '') open.push(section);
    else if (section !== undefined && open.pop() !== section) throw new Error(`${line} ends what is not open.`);
    else if (section === undefined) {
      const words = [...line.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
      directives.push(words);
    }
  }
  if (open.length > 0) throw new Error(`${open.join(', ')} has no end.`);
  return directives;
}
