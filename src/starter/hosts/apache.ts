import { caching, type Exposure, headers } from '../../build/hosts/headers.ts';
import { firstLocale } from '../../schema/locales.ts';
import { mediaTypes } from './media-types.ts';
import { firstParts, otherLists } from './without-language.ts';

const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;

/** The settings of Apache 2.4 for a site at the root of a host: a file beside its pages. */
export const apache = (
  exposure: Exposure,
): string => `# Apache 2.4: copy this file to the content of dist/ where it is served, as .htaccess. It needs AllowOverride All, and
# the modules alias, dir, headers and mime.
DirectoryIndex index.html
ErrorDocument 404 /404.html
AddDefaultCharset utf-8
AddCharset utf-8 .css .js .json .xml

# An address without its final slash leads to that with it: pages name all else from there.
DirectorySlash On

# An address without a language leads to that in the language of the dossier; correct it, where that is another.
${otherLists.map(([first, list]) => `RedirectMatch 302 ^/${first}/?$ /${firstLocale}/${list}`).join('\n')}
RedirectMatch 302 ^/(${firstParts})(/.*)?$ /${firstLocale}/$1$2

# Sorts of files that older installations do not know.
${Object.entries(mediaTypes)
  .map(([ending, type]) => `AddType ${type} .${ending}`)
  .join('\n')}

<IfModule mod_headers.c>
${headers(exposure)
  .map(([name, value]) => `    Header always set ${name} ${quoted(value)}`)
  .join('\n')}
    # What browsers keep for ever, and what they ask for again; not what is not there.
    Header set Cache-Control ${quoted(caching.otherwise)}
    Header set Cache-Control ${quoted(caching.forEver)} "expr=%{REQUEST_URI} =~ m#/${caching.bundled}#"
</IfModule>
`;
