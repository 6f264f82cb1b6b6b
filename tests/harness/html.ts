import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { siteFiles } from './pages.ts';

const loader = new StaticConfigLoader({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  elements: ['html5'],
  rules: {
    // White space at line ends is the compressor's, and no reader sees it.
    'no-trailing-whitespace': 'off',
    // Whoever could change a script of the site could change the hash beside it; only others' files need one.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

/** What html-validate reports on every page, or on some, as `nl/index.html:3:14 rule-id message`. */
export async function invalidHtml(
  dir: string,
  pages = siteFiles(dir).filter((file) => file.endsWith('.html')),
): Promise<string[]> {
  const validator = new HtmlValidate(loader);
  const messages: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateFile(join(dir, page));
    for (const { line, column, ruleId, message } of results.flatMap((result) => result.messages)) {
      messages.push(`${page}:${line}:${column} ${ruleId} ${message}`);
    }
  }
  return messages;
}
