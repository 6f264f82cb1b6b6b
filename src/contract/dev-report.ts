import type { Problem } from '../reader/problem.ts';

/** What the last check of the content found, as pages show it while the dossier is written. */
export interface Report {
  readonly problems: readonly Problem[];
  /** Whether pages show the content of an earlier check, since this one found errors. */
  readonly behind: boolean;
}

/** What is said over the socket of `dev`: a page asks for the last report, and is told every one. */
export const reportMessage = 'dossier:report';
export const askMessage = 'dossier:ask';
