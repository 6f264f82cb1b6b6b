const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
const names = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/**
 * Does a piece of work. A signal meanwhile ends the process once `say` has told the user what that means; clean-up is
 * done when the process exits.
 */
export async function interruptible<T>(say: () => void, work: () => Promise<T>): Promise<T> {
  const stop = (signal: keyof typeof signals): void => {
    say();
    process.exit(128 + signals[signal]);
  };
  for (const name of names) process.once(name, stop);
  try {
    return await work();
  } finally {
    for (const name of names) process.off(name, stop);
  }
}
