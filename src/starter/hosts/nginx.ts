import { caching, type Exposure, headers } from '../../build/hosts/headers.ts';
import { firstLocale } from '../../schema/locales.ts';
import { mediaTypes } from './media-types.ts';
import { firstParts, otherLists } from './without-language.ts';

const quoted = (value: string): string => `"${value.replace(/["\\$]/g, '\\$&')}"`;

/** The settings of nginx for a site at the root of a host: a file for its folder `conf.d`. */
export const nginx = (
  exposure: Exposure,
): string => `# nginx: a site of Dossier at the root of a host. Put this into conf.d/, and correct what is marked.
# What browsers keep for ever, and what they ask for again.
map $uri $dossier_caching {
    default ${quoted(caching.otherwise)};
    ~^/${caching.bundled} ${quoted(caching.forEver)};
}

server {
    listen 80; # correct: 443 ssl, with ssl_certificate and ssl_certificate_key
    server_name dossier.example; # correct
    root /var/www/dossier; # correct: where the content of dist/ stands
    index index.html;
    charset utf-8;
    charset_types text/css text/plain text/xml application/javascript text/javascript application/json;
    gzip on;
    gzip_types text/css text/plain text/xml application/javascript text/javascript application/json image/svg+xml;
    error_page 404 /404.html;

    # The files of search have no ending that says what they hold, and the list of nginx lacks some that others have.
    default_type application/octet-stream;
${Object.entries(mediaTypes)
  .map(([ending, type]) => `    location ~ \\.${ending}$ { types { } default_type ${type}; }`)
  .join('\n')}

    # An address without its final slash leads to that with it: pages name all else from there. nginx does so for every
    # folder, as long as no try_files is here; this has it name the path alone, which is right behind a proxy too.
    absolute_redirect off;

    # An address without a language leads to that in the language of the dossier; correct it, where that is another.
${otherLists.map(([first, list]) => `    rewrite ^/${first}/?$ /${firstLocale}/${list} redirect;`).join('\n')}
    rewrite ^/(${firstParts})(/.*)?$ /${firstLocale}/$1$2 redirect;

    # nginx forgets all of these in a location that has an add_header of its own; those above have none.
${headers(exposure)
  .map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`)
  .join('\n')}
    add_header Cache-Control $dossier_caching always;
}
`;
