/** The words of a table, which are written with white space between them. */
export const list = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));

/** The forms of regular English verbs: `add` gives add, adds, added and adding. */
export const regular = (table: string): string =>
  [...list(table)]
    .flatMap((verb) => {
      const stem = verb.replace(/e$/, '');
      const past = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
      const present = /[^aeiou]y$/.test(verb)
        ? `${verb.slice(0, -1)}ies`
        : /(?:s|sh|ch|x)$/.test(verb)
          ? `${verb}es`
          : `${verb}s`;
      return [verb, present, past, `${stem}ing`];
    })
    .join(' ');
