/** The first letters of a name of three words or more: “Eric Van der Sypt” → EVDS. */
function acronym(name: string): string[] {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  return words.length < 3 ? [] : [words.map((word) => word.charAt(0).toUpperCase()).join('')];
}

/** Everything under which a reader may look for who bears these names, each once. */
export const nameVariants = (names: readonly string[]): string[] => [
  ...new Set(names.flatMap((name) => [name, ...acronym(name)])),
];
