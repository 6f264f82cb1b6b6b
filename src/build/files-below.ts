import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';

/** Walks a folder by itself: Node's own way into all folders goes through links too. */
function below(folder: string, isMeant: (entry: Dirent) => boolean): string[] {
  const found: string[] = [];
  const folders = [''];
  for (let at = folders.pop(); at !== undefined; at = folders.pop())
    for (const entry of readdirSync(path.join(folder, at), { withFileTypes: true })) {
      const way = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory()) folders.push(way);
      else if (isMeant(entry)) found.push(way);
    }
  return found.toSorted();
}

/** The files of a folder and of the folders in it, by their ways from it with `/` between, in order. No link is followed. */
export const filesBelow = (folder: string): string[] => below(folder, (entry) => entry.isFile());

/** The same with all else that is no folder: links, and what is special. */
export const namesBelow = (folder: string): string[] => below(folder, () => true);
