import { readXml } from './xml.ts';

/** What the properties of a document say, by the names of their elements; `undefined` where that is nothing. */
export function readProperties(part: Uint8Array | undefined): (name: string) => string | undefined {
  const said = new Map<string, string>();
  let open = '';
  if (part)
    readXml(part, {
      open: (name) => void (open = name),
      close: () => void (open = ''),
      text: (text) => void said.set(open, (said.get(open) ?? '') + text),
    });
  return (name) => {
    const value = said.get(name)?.trim();
    return value === '' ? undefined : value;
  };
}
