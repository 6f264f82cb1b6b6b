/** An attribute by which a script finds an element of its page, or reads what the page tells it. */
export type Attribute = `data-${string}`;

/** An element that has to say no more than that it is the one. */
export const marked = (name: Attribute): Readonly<Record<Attribute, ''>> => ({ [name]: '' });

/** The path of the site. */
export const base = 'data-base';
