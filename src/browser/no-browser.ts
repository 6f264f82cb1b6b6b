/** No browser is found, or none that starts. The message is one line that says what to do. */
export class NoBrowserError extends Error {
  override name = 'NoBrowserError';
}
