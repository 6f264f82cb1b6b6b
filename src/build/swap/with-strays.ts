const events = ['unhandledRejection', 'uncaughtException'] as const;

const ignore = (): void => undefined;

/**
 * Does a step parts of which may fail where nobody waits for them, as in a timer of a bundler: that is a failure of the
 * step. Later failures say nothing new, and must not end the process with words of their own.
 */
export async function withStrays<T>(step: () => Promise<T>): Promise<T> {
  const { promise: stray, reject } = Promise.withResolvers<never>();
  for (const event of events) process.on(event, reject);
  try {
    return await Promise.race([step(), stray]);
  } catch (error) {
    for (const event of events) process.off(event, ignore).on(event, ignore);
    throw error;
  } finally {
    for (const event of events) process.off(event, reject);
  }
}
