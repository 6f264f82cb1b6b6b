import { expect, test } from 'vitest';
import { headers } from '../../../src/build/hosts/headers.ts';
import { headerRules, redirectRules } from '../../../src/build/hosts/host-files.ts';
import { checkContent } from '../../../src/dossier/check-content.ts';
import type { Embedder } from '../../../src/schema/embedding.ts';
import { aDossier } from '../../fixtures/dossier.ts';
import { readHeaders, readRedirects } from '../../harness/host-settings.ts';

const ofNobody = { embedding: ['none'], unlisted: false } as const;
const policyFor = (...embedding: Embedder[]) =>
  Object.fromEntries(headers({ embedding, unlisted: false }))['Content-Security-Policy'];

test('all that a host sends has the headers of the table, and what is bundled is kept for ever', () => {
  const sent = readHeaders(headerRules(ofNobody, '/'));
  const all = Object.fromEntries(headers(ofNobody));
  expect(Object.keys(all)).toEqual([
    'Content-Security-Policy',
    'Strict-Transport-Security',
    'X-Content-Type-Options',
    'Permissions-Policy',
    'Cross-Origin-Opener-Policy',
    'Referrer-Policy',
  ]);
  for (const page of ['/', '/nl/actors/', '/nl/dossier.pdf', '/404.html']) expect(sent(page)).toEqual(all);
  expect(sent('/_astro/a.css')).toEqual({ ...all, 'Cache-Control': 'public, max-age=31536000, immutable' });
});

test('below a base path the rest of the host is left alone', () => {
  const sent = readHeaders(headerRules(ofNobody, '/dossiers/brug/'));
  expect(sent('/dossiers/')).toEqual({});
  expect(sent('/dossiers/brug/nl/')).toEqual(Object.fromEntries(headers(ofNobody)));
  expect(sent('/dossiers/brug/_astro/a.css')).toHaveProperty('Cache-Control');
});

test('search engines are asked to leave out also the PDFs of what is not to be listed', () => {
  const sent = readHeaders(headerRules({ ...ofNobody, unlisted: true }, '/'));
  expect(sent('/nl/dossier.pdf')['X-Robots-Tag']).toBe('noindex');
});

test.each([
  [['none'], "'none'"],
  [['same-origin'], "'self'"],
  [['anywhere'], '*'],
  [['same-origin', 'https://intranet.example'], "'self' https://intranet.example"],
] as const)('of frames the policy says who may: %j', (embedding, ancestors) => {
  expect(
    policyFor(...embedding)
      ?.split('; ')
      .at(-1),
  ).toBe(`frame-ancestors ${ancestors}`);
});

async function embeddingOf(embedding?: string | string[]) {
  const { content, problems } = await checkContent('content', aDossier(embedding === undefined ? {} : { embedding }));
  return content?.dossier.embedding ?? problems.map(({ rule, message }) => `${rule}: ${message}`);
}

test('dossier.yaml says who may show pages in a frame: nobody, where it says nothing', async () => {
  expect(await embeddingOf()).toEqual(['none']);
  expect(await embeddingOf('anywhere')).toEqual(['anywhere']);
  expect(await embeddingOf('https://Intranet.example/')).toEqual(['https://intranet.example']);
  expect(await embeddingOf(['same-origin', 'https://a.example', 'http://b.example:8080'])).toEqual([
    'same-origin',
    'https://a.example',
    'http://b.example:8080',
  ]);
});

test.each([
  [
    'nobody',
    'invalid-value: "nobody" is neither none, same-origin, anywhere nor the address of a host. Write one of these.',
  ],
  [
    'https://a.example; script-src *',
    'invalid-value: "https://a.example; script-src *" is neither none, same-origin, anywhere nor the address of a host. Write one of these.',
  ],
  ['https://a.example/news/', 'invalid-value: "https://a.example/news/" is more than a host. Write https://a.example.'],
  [['none', 'https://a.example'], 'invalid-value: none and anywhere are said alone. Remove them, or all else.'],
  [[], 'missing-field: The list is empty. Add an item.'],
])('what says something else is refused: %j', async (embedding, message) => {
  expect(await embeddingOf(embedding)).toEqual([message]);
});

test('an address without its language leads to that in the language of the dossier', () => {
  const led = readRedirects(redirectRules('en', '/'));
  expect(led('/actors/europol/')).toEqual({ to: '/en/actors/europol/', status: 302 });
  expect(led('/actors')).toEqual({ to: '/en/actors/', status: 302 });
  expect(led('/timeline/')).toEqual({ to: '/en/timeline/', status: 302 });
  expect(led('/verification/')).toEqual({ to: '/en/verification/', status: 302 });
  // Events have no list but the timeline.
  for (const list of ['/events', '/events/']) expect(led(list)).toEqual({ to: '/en/timeline/', status: 302 });
  expect(led('/events/brug/')).toEqual({ to: '/en/events/brug/', status: 302 });
  for (const page of ['/', '/en/actors/', '/print/', '/robots.txt', '/nothing']) expect(led(page)).toBeUndefined();
});

test('below a base path, what is not there leads to the page that says so', () => {
  const led = readRedirects(redirectRules('nl', '/kade/'));
  expect(led('/kade/quotes/')).toEqual({ to: '/kade/nl/quotes/', status: 302 });
  expect(led('/kade/nl/nothing')).toEqual({ to: '/kade/404.html', status: 404 });
  expect(led('/other/')).toBeUndefined();
});
