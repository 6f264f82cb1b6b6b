import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { inject } from 'vitest';
import type { SiteName } from './sites.ts';

/** The folder of a built site, which is built first where no test asked for it yet. */
export async function builtSite(name: SiteName): Promise<string> {
  // Not by `fetch`, which gives up on an answer after five minutes; and by a connection of its own, since one that is
  // kept may be closed from the other side while tests compute.
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${inject('sites')}${name}`, { agent: false }, resolve).on('error', reject);
  });
  const answer = await text(response);
  if (response.statusCode !== 200) throw new Error(answer);
  return answer;
}
