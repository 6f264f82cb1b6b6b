import type { SourceText } from '../../archive/source-text.ts';
import type { Fault } from '../../dossier/verification/fault.ts';
import { locatedText } from '../../dossier/verification/located-text.ts';
import type { Selector } from '../../dossier/verification/passages.ts';
import { verifySource } from '../../dossier/verification/verify.ts';
import { UsageError } from '../options.ts';
import type { Interview, Read } from './interview.ts';

interface WordsQuestions {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The words without what tells them from others like them, where that is nothing. */
const selector = (exact: string, prefix?: string, suffix?: string): Selector => ({
  exact,
  ...(prefix === undefined ? {} : { prefix }),
  ...(suffix === undefined ? {} : { suffix }),
});

/**
 * Asks for words of a text, and for what is before and after them where they are there more than once. What is not in
 * the text is refused with the nearest words that are.
 */
export async function askWords(
  text: SourceText,
  { given, answer, tell }: Interview,
  ask: WordsQuestions,
): Promise<Selector> {
  const source = locatedText(text);
  const faultOf = (words: Selector): Fault | undefined =>
    verifySource(source, [{ subject: undefined, selectors: [words] }])[0]?.fault;
  /** What may still be told apart is no mistake yet. */
  const read =
    (words: (said: string) => Selector) =>
    (said: string): Read<string> => {
      const fault = faultOf(words(said));
      return fault === undefined || fault.rule === 'quote-ambiguous' ? { value: said } : { fault: fault.message };
    };
  const exact = await answer({ option: 'exact', text: ask.exact, read: read((said) => selector(said)) });
  let found = selector(exact);
  for (const option of ['prefix', 'suffix'] as const) {
    const fault = faultOf(found);
    if (!given.has(option) && fault?.rule !== 'quote-ambiguous') continue;
    if (fault) tell(fault.message);
    const said = await answer<string | undefined>({
      option,
      text: ask[option],
      otherwise: { value: undefined },
      read: read((each) => ({ ...found, [option]: each })),
    });
    if (said !== undefined) found = { ...found, [option]: said };
  }
  const fault = faultOf(found);
  if (fault) throw new UsageError(`--exact: ${fault.message}`);
  return found;
}
