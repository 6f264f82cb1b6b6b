declare const isHtml: unique symbol;
/** HTML that a writer of ours made. A text is not such HTML, whatever stands in it. */
export type Html = string & { readonly [isHtml]: true };

/** The one thing that `set:html` takes; the linter sees to that, and the type to what comes in. */
export const html = (made: Html): string => made;

/** Data as the content of a `<script>`: JSON, of which no text can end the element. */
export const jsonHtml = (data: object): Html => JSON.stringify(data).replaceAll('<', '\\u003c') as Html;

/** What a writer gives in pieces. */
export const joinedHtml = (pieces: Iterable<string>): Html => [...pieces].join('') as Html;

/** Stands in a page for its main part, while a build has that apart. */
export const mainMark = '<!--main-->' as Html;

/** Stands in a print page for its edition, which is too large for the memory of a build: a step of that writes it. */
export const editionMark = '<!--edition-->' as Html;

interface Slots {
  readonly render: (name: string, args?: unknown[]) => Promise<string>;
}

/** What a slot of a component holds, as Astro writes it. */
export const slotHtml = async (slots: Slots, name: string, args: unknown[] = []): Promise<Html> =>
  (await slots.render(name, args)) as Html;
