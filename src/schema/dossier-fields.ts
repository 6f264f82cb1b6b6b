import { z } from 'zod';
import { linkAddress } from './address.ts';
import { webAddress } from './entry.ts';
import { limits } from './limits.ts';
import { quoted, shortened } from './shortened.ts';

/** Scheme and host. Anything more would be lost: the build decides where below the host a site stands. */
export const siteAddress = () =>
  webAddress().refine((address) => address === new URL(address).origin + '/', {
    error: ({ input }) => {
      const { origin, pathname } = new URL(String(input));
      const path = pathname === '/' ? '' : `, and build with --base ${shortened(pathname)}`;
      return `${quoted(String(input))} is more than a host. Write ${origin}${path}.`;
    },
    params: { rule: 'invalid-value' },
  });

/** A mail address or that of a form. What is filled in of a page follows it, so neither has such fields already. */
export const correctionsAddress = () =>
  z
    .string()
    .max(limits.line)
    .transform((text, context): string => {
      const address = linkAddress(text);
      const isMail = 'href' in address && address.href.startsWith('mailto:');
      const fault =
        'fault' in address
          ? address.fault
          : isMail && address.href.includes('?')
            ? `${quoted(text)} has more than a mail address. Write it alone: subject and text are filled in.`
            : undefined;
      if ('href' in address && fault === undefined) return address.href;
      context.addIssue({ code: 'custom', message: fault ?? '', params: { rule: 'unsafe-link' } });
      return z.NEVER;
    });

/** The name of an npm package, as the registry allows it. It becomes part of a path. */
export const packageName = () =>
  z
    .string()
    .refine((name) => name.length <= 214 && /^(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*$/.test(name), {
      error: ({ input }) =>
        `${quoted(String(input))} is not the name of an npm package. Write it as npm does, such as @fontsource/noto-sans-devanagari.`,
      params: { rule: 'invalid-value' },
    })
    .meta({ value: 'package' });
