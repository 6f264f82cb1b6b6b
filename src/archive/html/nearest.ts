import { type Element, parentOf } from './tree.ts';

/** Finds the element itself, or the nearest around it, that is one of some: each element is looked at once. */
export function nearest(isOne: (element: Element) => boolean): (element: Element) => Element | undefined {
  const known = new Map<Element, Element | undefined>();
  return (element) => {
    const passed: Element[] = [];
    let found: Element | undefined;
    for (let at: Element | undefined = element; at; at = parentOf(at)) {
      if (known.has(at)) {
        found = known.get(at);
        break;
      }
      passed.push(at);
      if (isOne(at)) {
        found = at;
        break;
      }
    }
    for (const each of passed) known.set(each, found);
    return found;
  };
}
