#!/usr/bin/env node
// What `npm create` runs: the command `init` of the generator, which is installed for that alone.
process.argv.splice(2, 0, 'init');
await import('@dossier-briefings/dossier/cli');
