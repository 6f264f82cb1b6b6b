/** The key of the entry with an anchor: `actors-europol` → `actors/europol`. No collection has a hyphen in its name. */
export const keyOf = (anchor: string): string => anchor.replace('-', '/');
