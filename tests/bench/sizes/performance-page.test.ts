import { expect, test } from 'vitest';
import { withMeasured } from './performance-page.ts';

test('what was measured takes the place of what stood between the marks', () => {
  const page = (between: string): string =>
    `# Before\n\n<!-- measured by npm run bench -->${between}<!-- end of what was measured -->\n\nAfter\n`;
  expect(withMeasured(page('\n\nOld\n\n'), 'New')).toBe(page('\n\nNew\n\n'));
});

test('a page without marks is refused', () => {
  expect(() => withMeasured('# Before', 'New')).toThrow(
    'docs/performance.md lacks its marks. Put "<!-- measured by npm run bench -->" and "<!-- end of what was measured -->" into it.',
  );
});
