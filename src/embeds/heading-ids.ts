import { jsx } from 'astro/jsx-runtime';
import type { Locale } from '../schema/locales.ts';

interface HeadingProps {
  readonly id: string;
}

/** The headings of a text on a page that has the same text in the other language: `debat` would be the id of both. */
export const headingsOf = (text: Locale) =>
  Object.fromEntries(
    ['h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [
      name,
      ({ id, ...props }: HeadingProps) => jsx(name, { ...props, id: `${text}-${id}` }),
    ]),
  );
