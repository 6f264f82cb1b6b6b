/** Runs a script of the site, which is how a page on disk gets at anything beside it. */
export const loadScript = (src: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src });
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${src} did not load.`)));
    document.head.append(script);
  });

/** What a script of the site leaves for the page, loaded where it is not there yet. */
export async function brought<T>(src: string, left: () => T | undefined): Promise<T> {
  if (!left()) await loadScript(src);
  const found = left();
  if (!found) throw new Error(`${src} brought nothing.`);
  return found;
}
