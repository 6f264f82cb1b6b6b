import { z } from 'zod';
import { webAddress } from './address.ts';
import { quoted } from './shortened.ts';

const words = ['none', 'same-origin', 'anywhere'] as const;

/** Who may show pages of the site in a frame: a word, or the scheme and host of a site. */
export type Embedder = (typeof words)[number] | `${'http' | 'https'}://${string}`;

const isOrigin = (text: string): text is `https://${string}` => /^https?:\/\//.test(text);

/** Reads one of them, or says what is wrong with it. */
function read(text: string): Embedder | { readonly fault: string } {
  const word = words.find((each) => each === text);
  if (word !== undefined) return word;
  const address = webAddress(text);
  if ('fault' in address)
    return { fault: `${quoted(text)} is neither ${words.join(', ')} nor the address of a host. Write one of these.` };
  const { href, origin } = new URL(address.href);
  const isHost = href === `${origin}/` && isOrigin(origin);
  return isHost ? origin : { fault: `${quoted(text)} is more than a host. Write ${origin}.` };
}

const embedder = () =>
  z.string().transform((text, context): Embedder => {
    const result = read(text);
    if (typeof result === 'string') return result;
    context.addIssue({ code: 'custom', message: result.fault, params: { rule: 'invalid-value' } });
    return z.NEVER;
  });

/** One of them, or several hosts. */
export const embedding = () =>
  z
    .preprocess(
      (value) => (typeof value === 'string' ? [value] : value),
      z
        .array(embedder())
        .min(1)
        .refine((all) => all.length === 1 || !all.some((each) => each === 'none' || each === 'anywhere'), {
          message: 'none and anywhere are said alone. Remove them, or all else.',
          params: { rule: 'invalid-value' },
        }),
    )
    .meta({ value: 'embedding', also: 'string' });
