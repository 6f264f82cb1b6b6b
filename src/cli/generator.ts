import { fileURLToPath } from 'node:url';

/** The folder of the generator. It is only read. Every command asks for it, so that nothing else is loaded here. */
export const generator = fileURLToPath(new URL('../..', import.meta.url));
