/** Reports of the Nu checker that are wrong, with the place in brackets, each with the reason. */
export const knownWrong: readonly { readonly message: RegExp; readonly reason: string }[] = [
  {
    message: /^Resource violates Content Security Policy \(meta tag\): external (?:stylesheet|script) “(?!\w+:|\/\/)/,
    reason: 'It reads files, which have no origin, so that “self” is nobody. Browsers load them: tests/browser.',
  },
  {
    message: /^Inline script violates Content Security Policy .* blocked by “script-src” directive/,
    reason: 'The only ones are JSON-LD, which is data and never runs (tests/build/site.test.ts lists all scripts).',
  },
  {
    message: /^CSS: Parse Error\. \(.*ighlight\(search\)/,
    reason: '“::highlight()” stands in CSS Custom Highlight API Level 1, which the checker does not know yet.',
  },
];
