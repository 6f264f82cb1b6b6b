import type { Attribute } from '../../contract/attributes.ts';

/** The selector of elements that have an attribute. */
export const having = (name: Attribute): string => `[${name}]`;
