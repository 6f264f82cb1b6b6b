import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { verify } from './second-verifier.mjs';

const lockSchema = z.object({ passages: z.record(z.string(), z.unknown()) });

// Compares the second verifier with the locks of dossiers: npm run trial:verifier -- FOLDER...
let differences = 0;
for (const folder of process.argv.slice(2)) {
  const lock = lockSchema.parse(JSON.parse(readFileSync(path.join(folder, 'provenance.lock.json'), 'utf8')));
  const judged = new Map(Object.entries(verify(folder)));
  const locked = new Set(Object.keys(lock.passages));
  const differs = (key: string): boolean => (judged.get(key) === 'proven') !== locked.has(key);
  // It reads plain texts only, and says so of the others.
  const unread = [...judged.keys()].filter((key) => judged.get(key) === 'not checkable');
  const differing = [...new Set([...judged.keys(), ...locked])].filter(differs).filter((key) => !unread.includes(key));
  for (const key of differing) console.log(`${folder}: ${key} is ${judged.get(key) ?? 'unknown'}`);
  differences += differing.length;
  console.log(`${folder}: ${locked.size} passages in the lock, ${judged.size} judged, ${unread.length} not checkable`);
}
console.log(`${differences} differences`);
process.exitCode = differences === 0 ? 0 : 1;
