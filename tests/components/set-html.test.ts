import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint({ overrideConfig: { languageOptions: { parserOptions: { projectService: false } } } });

/** How often the linter refuses the HTML of a component. */
async function refused(template: string, script = ''): Promise<number> {
  const [result] = await eslint.lintText(`---\n${script}\nconst { text } = Astro.props;\n---\n\n${template}\n`, {
    filePath: 'src/components/Sample.astro',
  });
  return result?.messages.filter(({ ruleId }) => ruleId === 'no-restricted-syntax').length ?? 0;
}

test.each([
  '<p set:html={text} />',
  '<p set:html={`<b>${text}</b>`} />',
  '<p set:html=`<b>${text}</b>` />',
  '<p set:html="<b>" />',
  '<Fragment set:html={text && other(text)} />',
  '<Fragment set:html={html(text) + text} />',
  '{[text].map((each) => <p set:html={each} />)}',
])('a text may not become HTML: %s', async (template) => {
  expect(await refused(template)).toBe(1);
});

test.each(['<p set:html={html(text)} />', '<p set:html={text && html(text)} />', '<p>{text}</p>'])(
  'what a writer of ours made may: %s',
  async (template) => {
    expect(await refused(template)).toBe(0);
  },
);

test('no component makes an html() of its own', async () => {
  expect(await refused('<p set:html={html(text)} />', 'const html = (any) => any;')).toBe(1);
});
