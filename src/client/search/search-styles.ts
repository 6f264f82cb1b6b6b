let loading: Promise<unknown> | undefined;

/** Loads the looks of search, once. */
export const loadSearchStyles = (href: string): Promise<unknown> =>
  (loading ??= new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => reject(new Error(`${href} did not load.`)));
    document.head.append(link);
  }));
