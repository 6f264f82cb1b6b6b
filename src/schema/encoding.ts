import { typedLine } from './localized.ts';
import { quoted } from './shortened.ts';

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

/** The name of an encoding, one of those that the WHATWG's Encoding Standard has for it: `windows-1252`, `latin1`. */
export const encodingName = () =>
  typedLine().refine(isEncoding, {
    error: ({ input }) =>
      `${quoted(String(input))} is not an encoding. Write its name as browsers know it, such as windows-1252 or utf-16le.`,
    params: { rule: 'invalid-value' },
  });
