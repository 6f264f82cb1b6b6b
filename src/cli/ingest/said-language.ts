/** A language as files say it (`nl_be`), as a tag of BCP 47 (`nl-BE`). `undefined` where it is none. */
export function saidLanguage(said: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(said.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
