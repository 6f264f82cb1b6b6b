import type { Report } from '../../../contract/dev-report.ts';

type Listener = (report: Report) => void;
const listeners = new Set<Listener>();
let last: Report = { problems: [], behind: false };

export const lastReport = (): Report => last;

/** Tells all pages that are open, and those that will be. */
export function report(found: Report): void {
  last = found;
  for (const listener of listeners) listener(found);
}

/** Calls back at every report. Gives a way to stop. */
export function onReport(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
