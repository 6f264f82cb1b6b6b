/**
 * The environment for another npm, as one that a writer starts: without what the npm that runs these tests says of
 * itself. Where packages come from and are kept holds for both.
 */
const ofThisRun =
  /^(?:npm_(?:lifecycle|package|command|execpath|node_execpath|config_(?:\w*prefix|workspaces?))|INIT_CWD$|NODE_OPTIONS$|VITEST|TEST$)/i;

export const npmEnvironment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofThisRun.test(name)));
