import type { Archive } from '../archive/archive.ts';
import { type CheckedContent, checkContent } from '../dossier/check-content.ts';
import { isError } from '../reader/problem.ts';
import type { Content } from '../reader/content.ts';
import { readSettings } from './settings.ts';

/** Content that has passed the checks, with the files that it was read from and its lock. */
export interface PassedContent extends Omit<CheckedContent, 'content'> {
  readonly content: Content;
  /** What the sources with open rights have their texts from. */
  readonly archive?: Archive | undefined;
}

declare global {
  // Astro loads its modules by itself, so no module is shared with it; what is global is.
  var dossierContent: PassedContent | undefined;
}

type Listener = () => Promise<void>;
const listeners = new Set<Listener>();

/** Calls back whenever content is handed over. Gives a way to stop. */
export function onHandOver(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * Gives what was checked to Astro’s side, so that just this is published, whatever happens to the files meanwhile.
 * Resolves once a server that shows it has taken it up.
 */
export async function handOver(content: PassedContent): Promise<void> {
  globalThis.dossierContent = content;
  const listening = async (): Promise<void> => {
    for (const listener of listeners) await listener();
  };
  const now = listening();
  underWay = now.catch(() => undefined);
  await now;
}

let underWay: Promise<void> = Promise.resolve();

/** Resolves once what was handed over last is taken up: a page that is made meanwhile would be of two dossiers. */
export const takenUp = (): Promise<void> => underWay;

/** The content that was handed over; `undefined` where none was. */
export const contentAtHand = (): Content | undefined => globalThis.dossierContent?.content;

/**
 * The content that has passed the checks: what was handed over. Astro's own commands hand nothing over; the folder is
 * then read and checked here. Throws where it has errors.
 */
export async function passedContent(): Promise<PassedContent> {
  if (globalThis.dossierContent) return globalThis.dossierContent;
  const checked = await checkContent(readSettings().content, undefined, { provisional: true });
  const { content } = checked;
  if (!content) {
    const first = checked.problems.find(isError);
    throw new Error(`${first?.file ?? ''}:${first?.position.line ?? 1}: ${first?.message ?? ''} Run npm run check.`);
  }
  return (globalThis.dossierContent = { ...checked, content });
}
