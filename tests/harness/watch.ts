import type { Page } from 'playwright-core';

export interface PageProblem {
  kind: 'console' | 'error' | 'failed' | 'external';
  text: string;
}

/**
 * Collects what goes wrong in a page from here on: console errors and warnings, uncaught errors, failed requests and
 * answers from 400 up, and requests to another origin than that of the first page visited. The list grows; read it
 * after `waitForLoadState('networkidle')`.
 */
export function watchPage(page: Page): readonly PageProblem[] {
  const problems: PageProblem[] = [];
  const report = (kind: PageProblem['kind'], text: string) => problems.push({ kind, text });
  let host: string | undefined;
  const visit = (address: string) => {
    const url = new URL(address);
    if (!/^(https?|wss?):$/.test(url.protocol)) return;
    host ??= url.host;
    if (url.host !== host) report('external', address);
  };

  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) report('console', message.text());
  });
  page.on('pageerror', (error) => report('error', error.message));
  page.on('request', (request) => visit(request.url()));
  page.on('websocket', (socket) => visit(socket.url()));
  page.on('requestfailed', (request) => {
    const fault = request.failure()?.errorText ?? 'failed';
    // A full browser asks for the icon when a page is there, and gives it up where the page is left at once.
    const isIconGivenUp = fault === 'net::ERR_ABORTED' && request.url().endsWith('/favicon.svg');
    if (!isIconGivenUp) report('failed', `${fault} ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) report('failed', `${response.status()} ${response.url()}`);
  });
  return problems;
}
