import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export interface AxeViolation {
  id: string;
  impact: string;
  /** A CSS selector for each element at fault; steps into frames and shadow trees are joined by ` > `. */
  targets: string[];
}

/** All axe rules that are on by default, best practices included, and the size of targets (WCAG 2.2). Works under a strict content security policy. */
export async function axeViolations(page: Page): Promise<AxeViolation[]> {
  // Legacy mode needs no second page, which a page of `browser.newPage()` may not open. The site has no frames.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    // What passes is not described, which takes longer than to look at it.
    .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    .analyze();
  return violations.map(({ id, impact, nodes }) => ({
    id,
    impact: impact ?? 'none',
    targets: nodes.map(({ target }) => target.flat().join(' > ')),
  }));
}
