/** What people ask of a browser that printed for them. */
export interface BrowserFacts {
  readonly name: string;
  readonly version: string;
  readonly path: string;
  /** Whether the system kept it from all but what a page needs. */
  readonly isSandboxed: boolean;
}

/** What a browser is called, by where it stands. */
export const browserName = (path: string): string =>
  /edge/i.test(path) ? 'Microsoft Edge' : /chrome/i.test(path) ? 'Chrome' : 'Chromium';

/** A browser and its version: `Chromium 153.0.7871.0`. */
export const nameOf = ({ name, version }: BrowserFacts): string => `${name} ${version}`;

/** Lines that say with what PDFs were printed, and whether that may be unsafe. */
export function browserLines({ name, version, path, isSandboxed }: BrowserFacts, isRoot: boolean): string[] {
  const why = isRoot ? 'this user is root' : 'this system gives it none';
  return [
    `PDFs printed by ${name} ${version}, ${path}`,
    ...(isSandboxed
      ? []
      : [`It ran without its sandbox, since ${why}. Print what others wrote on a machine where it has one.`]),
  ];
}
