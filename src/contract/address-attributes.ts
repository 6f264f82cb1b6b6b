import { base } from './attributes.ts';
import * as search from './search/elements.ts';

/** The attributes in which pages tell their scripts where something is. The build makes these addresses relative. */
export const addressAttributes = [base, search.opener, search.panel, search.styles] as const;
