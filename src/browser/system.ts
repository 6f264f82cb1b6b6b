import { posix, win32 } from 'node:path';

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const linuxPaths = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'];

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPaths = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where Chrome, Chromium and Edge are usually installed, best first. Nothing need exist at a path. */
export function systemBrowserPaths(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  switch (platform) {
    case 'linux':
      return linux(env);
    case 'darwin':
      return mac(env);
    case 'win32':
      return windows(env);
    default:
      return [];
  }
}

function linux(env: NodeJS.ProcessEnv): string[] {
  const folders = (env['PATH'] ?? '').split(posix.delimiter).filter((folder) => posix.isAbsolute(folder));
  const onPath = linuxNames.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  return [...new Set([...onPath, ...linuxPaths])];
}

function mac(env: NodeJS.ProcessEnv): string[] {
  const folders = ['/Applications', ...(env['HOME'] ? [posix.join(env['HOME'], 'Applications')] : [])];
  return macApplications.flatMap((name) =>
    folders.map((folder) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  );
}

function windows(env: NodeJS.ProcessEnv): string[] {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
  return windowsPaths.flatMap((path) => folders.map((folder) => win32.join(folder, path)));
}
