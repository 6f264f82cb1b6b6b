/** The user asked for what cannot be done. The message is one line that says what to do. */
export class UsageError extends Error {
  override name = 'UsageError';
}
