/**
 * Resolves when something is done, or after so many milliseconds. Meanwhile the process stays alive: with nothing left
 * to wait for it would end, and with the wrong code.
 */
export async function within(done: Promise<void>, most: number): Promise<void> {
  const { promise: over, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, most, undefined);
  try {
    await Promise.race([done, over]);
  } finally {
    clearTimeout(timer);
  }
}
