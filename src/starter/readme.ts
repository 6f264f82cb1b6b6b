import type { HelpLocale } from '../schema/help.ts';
import type { Locale } from '../schema/locales.ts';

const texts: Readonly<Record<HelpLocale, string>> = {
  nl: `Dit dossier wordt gemaakt met Dossier: feiten en citaten staan in \`content/\`, één bestand per actor, gebeurtenis,
citaat en bron; de site en de pdf’s komen in \`dist/\`.

\`\`\`sh
npm install        # eenmalig; nodig is Node.js 22.12 of nieuwer
npm run dev        # toont het dossier terwijl u schrijft
npm run new quote  # schrijft een nieuw bestand: actor, event, quote, source of briefing
npm run verify     # zoekt elk citaat op in de teksten van de bronnen, in content/archive/
npm run check      # meldt alles wat er mis is
npm run stats      # telt wat er is en wat er nog ontbreekt
npm run build      # maakt de site en de pdf’s
npm run preview    # toont wat gebouwd is
\`\`\`

Wat er nu in staat, is een voorbeeld over een verzonnen stad. Vervang het door wat u schrijft.

- \`content/archive/\` gaat niet mee in git: de teksten van de bronnen behoren toe aan wie ze publiceerde.
- \`content/provenance.lock.json\` gaat wel mee: daarmee controleert ook wie het archief niet heeft, dat geen citaat veranderd is.
- \`.github/\`, \`.gitlab-ci.yml\` en \`netlify.toml\` controleren en publiceren elke wijziging; houd wat u gebruikt.
- \`hosts/\` heeft de instellingen voor nginx, Apache en Azure; Netlify en Cloudflare Pages vinden de hunne in de site zelf.
`,
  en: `This dossier is made with Dossier: facts and quotations stand in \`content/\`, one file for each actor, event, quote and
source; the site and its PDFs come into \`dist/\`.

\`\`\`sh
npm install        # once; it needs Node.js 22.12 or newer
npm run dev        # shows the dossier while you write
npm run new quote  # writes a new entry: actor, event, quote, source or briefing
npm run verify     # looks every quotation up in the texts of the sources, in content/archive/
npm run check      # reports all that is wrong
npm run stats      # counts what is there and what is missing
npm run build      # makes the site and its PDFs
npm run preview    # shows what was built
\`\`\`

What is in it now is an example of a made-up town. Replace it with what you write.

- \`content/archive/\` does not go into git: the texts of the sources belong to who published them.
- \`content/provenance.lock.json\` does: by it, those who lack the archive also know that no quotation was altered.
- \`.github/\`, \`.gitlab-ci.yml\` and \`netlify.toml\` check and publish every change; keep those that you use.
- \`hosts/\` has the settings for nginx, Apache and Azure; Netlify and Cloudflare Pages find theirs in the site itself.
`,
};

/** What the folder of a dossier says of itself, in the language of whoever began it. */
export const readme = (title: Readonly<Record<Locale, string>>, locale: HelpLocale): string =>
  `# ${title[locale].replace(/[\\`*_[\]<>#]/g, '\\$&')}\n\n${texts[locale]}`;
