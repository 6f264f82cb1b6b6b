#!/usr/bin/env node
// An older Node would fail at the first import, with a stack trace: nothing is imported before it has been looked at.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
// Until it is done: a build whose promise never settles would otherwise end with 0.
process.exitCode = 1;
if (major > 22 || (major === 22 && minor >= 12)) {
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
} else
  console.error(
    `Dossier needs Node.js 22.12 or newer, and this is ${process.versions.node}. Install a newer one from nodejs.org.`,
  );
export {};
