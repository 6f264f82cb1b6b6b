import { expect, test } from 'vitest';
import { useEngine } from './use-engine.ts';

const use = useEngine('site');

/** Has the rules for print hold on the screen, and those for the screen nowhere: not every engine can print to a driver. */
const asOnPaper = (): void => {
  const change = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        const asked = rule.media.mediaText;
        if (/\bprint\b/.test(asked)) rule.media.mediaText = asked.replace(/\bprint\b/, 'all');
        else if (/\bscreen\b/.test(asked)) rule.media.mediaText = asked.replace(/\bscreen\b/, 'not all');
      }
      if ('cssRules' in rule && rule.cssRules instanceof CSSRuleList) change(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) {
    if (sheet.media.mediaText === 'print') sheet.media.mediaText = 'all';
    change(sheet.cssRules);
  }
};

test('a page on paper has its text and the words that its facts rest on, and no furniture of the site', async () => {
  const tab = await use.open(use.served('nl/events/operatie-amaq-2019/'));
  const shown = (): unknown =>
    ['h1', 'main p', '.masthead', '[data-include]', '.print-notes'].map((selector) =>
      document.querySelector(selector)?.checkVisibility(),
    );
  expect(await tab.evaluate(shown)).toEqual([true, true, true, true, false]);
  await tab.evaluate(asOnPaper);
  expect(await tab.evaluate(shown)).toEqual([true, true, false, false, true]);
});

test('ink is dark on white paper, where the reader prefers a dark screen too', async () => {
  const tab = await use.open(use.served('nl/timeline/'), { dark: true });
  await tab.evaluate(asOnPaper);
  const scheme = (): unknown => getComputedStyle(document.documentElement).colorScheme;
  expect(await tab.evaluate(scheme)).toBe('light only');
});
