/**
 * Loaded before a program (`--import`), kills it as it is about to change the file system below the folder `KILL_BELOW`
 * for the time `KILL_AT`, or in the middle of that where it writes a file.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

const below = process.env['KILL_BELOW'] ?? '';
let left = Number(process.env['KILL_AT'] ?? 0);

/** Whether this is the moment. */
function isTime(target: unknown): boolean {
  if (typeof target !== 'string' || !path.resolve(target).startsWith(below)) return false;
  left -= 1;
  return left === 0;
}

const die = (): void => void process.kill(process.pid, 'SIGKILL');

const writeWhole = fs.writeFileSync;
fs.writeFileSync = (file, data, options) => {
  if (isTime(file)) {
    writeWhole(file, typeof data === 'string' ? data.slice(0, data.length / 2) : new Uint8Array(1));
    die();
  }
  writeWhole(file, data, options);
};

const { renameSync, rmSync } = fs;
fs.renameSync = (from, to) => {
  if (isTime(from)) die();
  renameSync(from, to);
};
fs.rmSync = (target, options) => {
  if (isTime(target)) die();
  rmSync(target, options);
};

const { copyFile, rename } = fs.promises;
fs.promises.copyFile = async (from, to, mode) => {
  if (isTime(to)) {
    writeWhole(to, new Uint8Array(1));
    die();
  }
  await copyFile(from, to, mode);
};
fs.promises.rename = async (from, to) => {
  if (isTime(from)) die();
  await rename(from, to);
};
syncBuiltinESMExports();
