import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { siteFiles } from '../harness/pages.ts';

/**
 * Runs first in a page, and keeps what goes wrong in it: errors, failed loads, what the policy blocks, requests to other
 * hosts. Not every engine tells a driver of these. It goes on over the pages of a tab.
 */
const script = `(() => {
  const name = 'recorded problems';
  const stored = () => { try { return JSON.parse(sessionStorage.getItem(name) ?? '[]'); } catch { return []; } };
  const problems = stored();
  let isLeft = false;
  for (const leaving of ['beforeunload', 'pagehide']) addEventListener(leaving, () => { isLeft = true; });
  const add = (text) => {
    // What a page gives up when it is left is no fault.
    if (isLeft) return;
    problems.push(text);
    try { sessionStorage.setItem(name, JSON.stringify(problems)); } catch { /* A page from disk may have no storage. */ }
  };
  globalThis.recordedProblems = problems;
  // What hostile texts call.
  globalThis.pwned = (what) => add('ran: ' + what);
  const of = (element) => element.src ?? element.href ?? element.localName;
  addEventListener('error', (event) => add(event.target === window ? 'error: ' + event.message : 'failed: ' + of(event.target)), true);
  addEventListener('unhandledrejection', ({ reason }) => add('error: ' + reason));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => add('policy: ' + violatedDirective + ' ' + blockedURI));
  for (const level of ['error', 'warn']) {
    const say = console[level];
    console[level] = (...words) => { add('console: ' + words.join(' ')); say.apply(console, words); };
  }
  const isElsewhere = (address) => /^https?:/.test(address) && new URL(address).host !== location.host;
  new PerformanceObserver((list) => {
    for (const { name: address } of list.getEntries()) if (isElsewhere(address)) add('external: ' + address);
  }).observe({ type: 'resource', buffered: true });
})();
`;

const file = 'recorder.js';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/;

/**
 * Copies a built site, with a script in each page that records what goes wrong in it. Without the policy of the site,
 * what is written must be right by itself.
 */
export function recordingSite(site: string, copy: string, base: string, withPolicy: boolean): void {
  cpSync(site, copy, { recursive: true });
  writeFileSync(path.join(copy, file), script);
  for (const page of siteFiles(copy).filter((name) => name.endsWith('.html'))) {
    const up = page === '404.html' ? base : '../'.repeat(page.split('/').length - 1);
    const written = readFileSync(path.join(copy, page), 'utf8');
    if (!policy.test(written)) throw new Error(`${page} has no policy.`);
    const html = withPolicy ? written : written.replace(policy, '');
    writeFileSync(path.join(copy, page), html.replace(/<head[^>]*>/, `$&<script src="${up}${file}"></script>`));
  }
}
