import { inTurn } from './in-turn.ts';
import { hashLength, type KeptFile, type Manifest, parseManifest } from '../../contract/offline/manifest.ts';
import { cacheName, completeMark, manifestName, ownCaches } from '../../contract/offline/names.ts';
import { type Contents, plan } from './plan.ts';

/** Few enough for the pages that a reader opens meanwhile not to wait. */
const atATime = 6;

/**
 * Completes the cache of a build. Rejects where a file cannot be had as the build wrote it; what is kept by then stays,
 * and the next attempt goes on from there.
 */
export async function keep(base: URL, version: string): Promise<void> {
  const manifest = await loadManifest(base, version);
  const name = cacheName(base.pathname, version);
  const others = ownCaches(base.pathname, await caches.keys()).filter((other) => other !== name);
  const older = await Promise.all(others.map((other) => caches.open(other)));
  const cache = await caches.open(name);
  // First, so that a later build knows what a cache holds that was never completed.
  await cache.put(new URL(manifestName, base), new Response(manifest.text));
  const { copies, fetches } = plan(
    manifest.list,
    await addresses(base, cache),
    await Promise.all(older.map((other) => contents(base, other))),
  );
  await inTurn(copies, atATime, async ({ address, from, as }) => {
    const copy = await older[from]?.match(new URL(as, base), { ignoreVary: true });
    if (!copy) throw new Error(`${as} went from the cache of an earlier build.`);
    await cache.put(new URL(address, base), copy);
  });
  await inTurn(fetches, atATime, async (file) => cache.put(new URL(file.address, base), await verified(base, file)));
  await cache.put(new URL(completeMark, base), new Response());
}

async function loadManifest(base: URL, version: string): Promise<Manifest & { text: string }> {
  const response = await fetch(new URL(manifestName, base), { cache: 'no-cache' });
  const text = await response.text();
  const manifest = parseManifest(text);
  if (manifest.version !== version) throw new Error(`${response.url} is not of the build that this worker is of.`);
  return { ...manifest, text };
}

async function addresses(base: URL, cache: Cache): Promise<Set<string>> {
  const requests = await cache.keys();
  return new Set(requests.map(({ url }) => url.slice(base.href.length)));
}

/** What a cache of an earlier build holds, by the manifest in it. */
async function contents(base: URL, cache: Cache): Promise<Contents> {
  const manifest = await cache.match(new URL(manifestName, base), { ignoreVary: true });
  if (!manifest) return new Map();
  const present = await addresses(base, cache);
  const { list } = parseManifest(await manifest.text());
  return new Map(list.filter(({ address }) => present.has(address)).map(({ address, hash }) => [hash, address]));
}

/** A file as the build wrote it: while a site is replaced, its host may still have the one before. */
async function verified(base: URL, file: KeptFile): Promise<Response> {
  const url = new URL(file.address, base);
  for (const cache of ['default', 'reload'] as const) {
    const response = await fetch(url, { cache });
    const bytes = await response.arrayBuffer();
    if ((await hashOf(bytes)) !== file.hash) continue;
    // One of its own: an answer that was redirected, or says “not found” of a page for that, is no answer elsewhere.
    const headers = new Headers(response.headers);
    for (const name of ['content-encoding', 'content-length']) headers.delete(name);
    return new Response(bytes, { headers });
  }
  throw new Error(`${url.href} is not as the build wrote it.`);
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, hashLength);
}
