import type { Page } from 'playwright-core';

/** All that decides how a place of a page looks, and one number for it, since the whole of a long page is large. */
interface Look {
  /** `main:nth-child(4) > h1:nth-child(1)`, with the pseudo-element where it is one. */
  readonly place: string;
  readonly hash: number;
}

/** What goes to the page: what it wants of the places that are named, or of all where none is. */
interface Computed extends Look {
  readonly lines: readonly string[];
}

/** Reads the computed styles of all that can be seen in a page, once its fonts are there; in full for the places that are named. */
const computed = (page: Page, inFull: readonly string[] = []): Promise<Computed[]> =>
  page.evaluate(async (named) => {
    // What is skipped as out of sight keeps the size that it had when it was last drawn: perhaps before its font was there.
    const drawn = new CSSStyleSheet();
    drawn.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [drawn];
    // A layout asks for the fonts of what a script has shown since.
    document.documentElement.getBoundingClientRect();
    await document.fonts.ready;
    const unseen = new Set(['HEAD', 'SCRIPT', 'STYLE', 'LINK', 'TEMPLATE']);
    // A custom property is text, which a build writes shorter; what it does shows in the properties that use it.
    const names = [...getComputedStyle(document.documentElement)].filter((name) => !name.startsWith('--'));
    const linesOf = (style: CSSStyleDeclaration): string[] =>
      // An address tells where a page is served, and the name that a build gives a file.
      names.map((name) => `${name}: ${style.getPropertyValue(name).replace(/url\([^)]*\)/g, 'url()')}`);
    const hashOf = (lines: readonly string[]): number => {
      let hash = 0;
      for (const line of lines)
        for (let index = 0; index < line.length; index += 1) hash = (hash * 31 + line.charCodeAt(index)) | 0;
      return hash;
    };
    const looks: Computed[] = [];
    const look = (element: Element, above: string, index: number): void => {
      const place = `${above}${element.localName}:nth-child(${index})`;
      for (const pseudo of ['', '::before', '::after', '::marker']) {
        const style = getComputedStyle(element, pseudo);
        if (pseudo && ['none', 'normal'].includes(style.content)) continue;
        const lines = linesOf(style);
        looks.push({
          place: place + pseudo,
          hash: hashOf(lines),
          lines: named.includes(place + pseudo) ? lines : [],
        });
      }
      [...element.children]
        .filter(({ tagName }) => !unseen.has(tagName))
        .forEach((child, nth) => look(child, `${place} > `, nth + 1));
    };
    look(document.documentElement, '', 1);
    return looks;
  }, inFull);

const few = 5;

/**
 * How many places of two pages look different, and what differs in the first of them. Places are matched by where they
 * stand in the tree.
 */
export async function differences(
  one: Page,
  other: Page,
): Promise<{ places: number; different: number; first: string[] }> {
  const [a, b] = await Promise.all([computed(one), computed(other)]);
  const hashes = new Map(b.map(({ place, hash }) => [place, hash]));
  const onlyThere = new Set(hashes.keys()).difference(new Set(a.map(({ place }) => place)));
  const different = [...a.flatMap(({ place, hash }) => (hashes.get(place) === hash ? [] : [place])), ...onlyThere];
  const named = different.slice(0, few);
  const [ofOne, ofOther] =
    named.length > 0 ? await Promise.all([computed(one, named), computed(other, named)]) : [[], []];
  const linesIn = (looks: readonly Computed[], at: string) => new Set(looks.find(({ place }) => place === at)?.lines);
  return {
    places: b.length,
    different: different.length,
    first: named.map((place) => {
      const [here, there] = [linesIn(ofOne, place), linesIn(ofOther, place)];
      const own = [...here.difference(there)].slice(0, few).join('; ');
      return `${place} { ${own} } not { ${[...there.difference(here)].slice(0, few).join('; ')} }`;
    }),
  };
}
