import type { Dossier } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import type { Locale } from '../schema/locales.ts';
import { plainText, type Text, textIn } from './text.ts';

/** A way to tell the editors of an error, with what they need to know filled in. */
export interface CorrectionLink extends Text {
  readonly href: string;
}

/** The page that an error is on, as people name it. */
interface ErringPage {
  readonly title: string;
  readonly permalink: string;
}

/** An address with more fields behind its query; `%20` for a space, which every mail program reads. */
function withFields(address: string, fields: Readonly<Record<string, string>>): string {
  const [, before = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address) ?? [];
  const added = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${before}?${[...(query.length > 1 ? [query.slice(1)] : []), ...added].join('&')}${fragment}`;
}

/** Where readers tell the editors of an error on a page; `undefined` where the dossier gives no address for that. */
export function correctionLink(dossier: Dossier, locale: Locale, page: ErringPage): CorrectionLink | undefined {
  const { corrections, edition: named } = dossier.data;
  if (corrections === undefined) return undefined;
  const { report, subject, body } = messages[locale].corrections;
  const edition = textIn(named, locale).text;
  const fields: Record<string, string> = corrections.startsWith('mailto:')
    ? { subject: subject(page.title), body: body(page.permalink, edition) }
    : { page: page.permalink, edition };
  return { ...plainText(report, locale), href: withFields(corrections, fields) };
}

/** The same for paper, in words; `undefined` where there is no address. */
export function correctionLine({ data }: Dossier, locale: Locale): string | undefined {
  if (data.corrections === undefined) return undefined;
  return `${messages[locale].corrections.report}: ${data.corrections.replace(/^mailto:/, '')}`;
}
