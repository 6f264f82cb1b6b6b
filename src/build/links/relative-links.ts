import { addressAttributes } from '../../contract/address-attributes.ts';
import { eachTag } from '../each-tag.ts';

/** Attributes that hold an address: those of HTML, and those in which pages tell their scripts where something is. */
const addresses = new Set([...'href src action formaction poster cite'.split(' '), ...addressAttributes]);

/** Gives an address of the site as a file of it leads there; any other as it is. */
function relativeTo(file: string, base: string): (address: string) => string {
  const here = file.split('/').slice(0, -1);
  /** A path below the base. Empty for the page itself, where a place in it follows. */
  const relativePath = (path: string): string => {
    const end = path.search(/[?#]/);
    const [target, rest] = end === -1 ? [path, ''] : [path.slice(0, end), path.slice(end)];
    if (rest.startsWith('#') && `${target}index.html` === file) return rest;
    const there = target.split('/');
    let common = 0;
    while (common < here.length && common < there.length - 1 && here[common] === there[common]) common++;
    const way = '../'.repeat(here.length - common) + there.slice(common).join('/');
    return (way || './') + rest;
  };
  return (address) =>
    address.startsWith(base) && !address.startsWith('//') ? relativePath(address.slice(base.length)) : address;
}

/** Whether a quotation mark of a tag begins a value: then an even number of them comes before. */
function beginsValue(tag: string, mark: number): boolean {
  let begins = true;
  for (let at = tag.indexOf('"'); at !== -1 && at < mark; at = tag.indexOf('"', at + 1)) begins = !begins;
  return begins;
}

/** The name that ends at a place of a tag. */
const nameBefore = (tag: string, end: number): string => /[^\s"'=<>/]*$/.exec(tag.slice(0, end))?.[0] ?? '';

/** How an address of the site begins as the value of an attribute. */
const opening = (base: string): string => `="${base}`;

/** Makes the addresses of a site in a tag of one of its files (`nl/actors/index.html`) lead there from the file. */
export function relativeTags(file: string, base: string): (tag: string) => string {
  const start = opening(base);
  const relative = relativeTo(file, base);
  return (tag) => {
    let [written, done] = ['', 0];
    for (let at = tag.indexOf(start); at !== -1; at = tag.indexOf(start, at + 1)) {
      const [value, end] = [at + 2, tag.indexOf('"', at + 2)];
      if (end === -1 || !beginsValue(tag, at + 1) || !addresses.has(nameBefore(tag, at))) continue;
      written += tag.slice(done, value) + relative(tag.slice(value, end));
      done = end;
    }
    return written + tag.slice(done);
  };
}

/** Changes the tags of a page that may hold an address of the site. */
export function changeAddressed(html: string, base: string, change: (tag: string) => string): string {
  const start = opening(base);
  let [written, done, next] = ['', 0, html.indexOf(start)];
  eachTag(html, (from, to) => {
    while (next !== -1 && next < from) next = html.indexOf(start, next + 1);
    if (next === -1 || next >= to) return;
    written += html.slice(done, from) + change(html.slice(from, to));
    done = to;
  });
  return written + html.slice(done);
}

/** The same for the addresses in a style sheet. */
export function relativeCss(css: string, file: string, base: string): string {
  const relative = relativeTo(file, base);
  return css.replace(
    /\burl\((["']?)([^"')]+)\1\)/g,
    (_, quote: string, address: string) => `url(${quote}${relative(address)}${quote})`,
  );
}
