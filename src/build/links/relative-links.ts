import { addressAttributes } from '../../contract/address-attributes.ts';
import { eachTag } from '../each-tag.ts';

const attribute = /(\s)([^\s"'=<>/]+)=(?:"([^"]*)"|'[^']*')/g;

/** Attributes that hold an address: those of HTML, and those in which pages tell their scripts where something is. */
const addresses = new Set([...'href src action formaction poster cite'.split(' '), ...addressAttributes]);

/** A path of the site, below its base, as a file leads to it. Empty for the page itself, where a place in it follows. */
function relativePath(from: string, path: string): string {
  const [, file = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(path) ?? [];
  if (rest.startsWith('#') && `${file}index.html` === from) return rest;
  const here = from.split('/').slice(0, -1);
  const there = file.split('/');
  let common = 0;
  while (common < here.length && common < there.length - 1 && here[common] === there[common]) common++;
  const way = '../'.repeat(here.length - common) + there.slice(common).join('/');
  return (way || './') + rest;
}

/** An address of the site as a file of it leads there; any other as it is. */
const relativeAddress = (address: string, file: string, base: string): string =>
  address.startsWith(base) && !address.startsWith('//') ? relativePath(file, address.slice(base.length)) : address;

/** Makes the addresses of a site in the HTML of one of its files (`nl/actors/index.html`) lead there from the file. */
export function relativeHtml(html: string, file: string, base: string): string {
  const start = `="${base}`;
  const relativeTag = (tag: string): string =>
    tag.replace(attribute, (whole, space: string, name: string, value: string | undefined) =>
      value !== undefined && addresses.has(name) ? `${space}${name}="${relativeAddress(value, file, base)}"` : whole,
    );
  let [written, done, next] = ['', 0, html.indexOf(start)];
  eachTag(html, (from, to) => {
    while (next !== -1 && next < from) next = html.indexOf(start, next + 1);
    if (next === -1 || next >= to) return;
    written += html.slice(done, from) + relativeTag(html.slice(from, to));
    done = to;
  });
  return written + html.slice(done);
}

/** The same for the addresses in a style sheet. */
export const relativeCss = (css: string, file: string, base: string): string =>
  css.replace(
    /\burl\((["']?)([^"')]+)\1\)/g,
    (_, quote: string, address: string) => `url(${quote}${relativeAddress(address, file, base)}${quote})`,
  );
