/** The settings that hosts read from the folder of a site, and keep to themselves. */
export const headersName = '_headers';
export const redirectsName = '_redirects';
