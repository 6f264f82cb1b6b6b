import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** Whether this process may mount disks: as root, and not in every container. */
export function mayMount(folder: string): boolean {
  try {
    mountTmpfs(folder, 64);
    unmount(folder);
    return true;
  } catch {
    return false;
  }
}

const mounted = new Set<string>();

function mount(folder: string, ...args: string[]): void {
  mkdirSync(folder, { recursive: true });
  execFileSync('mount', [...args, folder], { stdio: 'ignore' });
  mounted.add(folder);
}

/** A disk of so many kilobytes, in memory. */
export const mountTmpfs = (folder: string, kilobytes: number): void =>
  mount(folder, '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs');

/** A folder under a second path, as containers are given volumes. */
export const mountBind = (folder: string, what: string, readOnly = false): void => {
  mount(folder, '--bind', what);
  if (readOnly) execFileSync('mount', ['-o', 'remount,ro,bind', folder], { stdio: 'ignore' });
};

export function unmount(folder: string): void {
  execFileSync('umount', [folder], { stdio: 'ignore' });
  mounted.delete(folder);
}

process.once('exit', () => {
  for (const folder of mounted) unmount(folder);
});
