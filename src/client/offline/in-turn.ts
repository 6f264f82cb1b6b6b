/** Does work on each of many things, so many at a time. Rejects with the first that fails, and then begins no more. */
export async function inTurn<T>(items: Iterable<T>, atATime: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items[Symbol.iterator]();
  let failed = false;
  const run = async (): Promise<void> => {
    for (let next = queue.next(); !next.done && !failed; next = queue.next()) await work(next.value);
  };
  await Promise.all(
    Array.from({ length: atATime }, () =>
      run().catch((error: unknown) => {
        failed = true;
        throw error;
      }),
    ),
  );
}
