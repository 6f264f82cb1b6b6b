import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes files below a folder, of which thousands are small: waiting for each would take longer than the work. */
export function fileWriter(folder: string): (file: string, content: string | Uint8Array) => void {
  const made = new Set<string>();
  return (file, content) => {
    const target = path.join(folder, file);
    const around = path.dirname(target);
    if (!made.has(around)) mkdirSync(around, { recursive: true });
    made.add(around);
    writeFileSync(target, content);
  };
}
