#!/usr/bin/env node
import { main } from './main.ts';

// Until it is done: a build whose promise never settles would otherwise end with 0.
process.exitCode = 1;
process.exitCode = await main(process.argv.slice(2));
