import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { written } from './written.ts';

// Writes what README and CONTRIBUTING say of the rooms, their picture, and the tables of fields of the editing guide. With --check, says only what would change.
const isCheck = process.argv.includes('--check');
let changed = 0;
for (const [file, text] of await written()) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  changed += 1;
  if (!isCheck) writeFileSync(file, text);
  console.log(isCheck ? `${file} is not what rooms.js and src/ say. Write it: npm run house.` : `${file} written`);
}
if (isCheck && changed > 0) process.exitCode = 1;
