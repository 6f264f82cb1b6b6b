import { z } from 'zod';
import type { Key } from './engine.ts';

/** The keys of W3C WebDriver. */
const keys: Readonly<Record<Key, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
};

const answer = z.object({ value: z.unknown() });
const failure = z.object({ error: z.string(), message: z.string() });
const session = z.object({ sessionId: z.string(), capabilities: z.object({ browserVersion: z.string() }) });
const found = z.record(z.string(), z.string());

/** Asks a WebDriver. Throws what it reports. */
async function ask(address: string, method: 'GET' | 'POST' | 'DELETE', body?: unknown): Promise<unknown> {
  const response = await fetch(address, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const { value } = answer.parse(await response.json());
  const fault = failure.safeParse(value).data;
  if (!response.ok) throw new Error(`${address}: ${fault?.error ?? response.status} ${fault?.message ?? ''}`);
  return value;
}

export interface WebDriverSession {
  readonly version: string;
  readonly post: (command: string, body?: object) => Promise<unknown>;
  readonly get: (command: string) => Promise<unknown>;
  readonly click: (selector: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  readonly end: () => Promise<unknown>;
}

/** Whether a WebDriver answers at an address. */
export const isReady = (address: string): Promise<boolean> =>
  ask(`${address}/status`, 'GET').then(
    () => true,
    () => false,
  );

/** A session of W3C WebDriver, in which a browser with nothing stored runs. */
export async function webDriverSession(address: string, capabilities: object): Promise<WebDriverSession> {
  const started = session.parse(
    await ask(`${address}/session`, 'POST', { capabilities: { alwaysMatch: capabilities } }),
  );
  const here = `${address}/session/${started.sessionId}`;
  const post = (command: string, body: object = {}): Promise<unknown> => ask(`${here}/${command}`, 'POST', body);
  const type = async (characters: string): Promise<void> => {
    const actions = Array.from(characters, (value) => ['keyDown', 'keyUp'].map((kind) => ({ type: kind, value })));
    await post('actions', { actions: [{ type: 'key', id: 'keyboard', actions: actions.flat() }] });
  };
  return {
    version: started.capabilities.browserVersion,
    post,
    get: (command) => ask(`${here}/${command}`, 'GET'),
    click: async (selector) => {
      const [element = ''] = Object.values(
        found.parse(await post('element', { using: 'css selector', value: selector })),
      );
      await post(`element/${element}/click`);
    },
    type,
    press: (key) => type(keys[key]),
    end: () => ask(here, 'DELETE'),
  };
}
