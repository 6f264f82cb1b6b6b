/**
 * Runs a task for the latest input only: while one is under way, those that come in are dropped but for the last. What a
 * task returns is used only if nothing came in after it.
 */
export function latest<Input, Result>(
  task: (input: Input) => Promise<Result>,
  use: (result: Result, input: Input) => void,
  failed: () => void,
): (input: Input) => void {
  let waiting: { input: Input } | undefined;
  let busy = false;
  const run = async (input: Input): Promise<void> => {
    busy = true;
    try {
      const result = await task(input);
      if (!waiting) use(result, input);
    } catch {
      failed();
    }
    busy = false;
    const next = waiting;
    waiting = undefined;
    if (next) await run(next.input);
  };
  return (input) => {
    if (busy) waiting = { input };
    else void run(input);
  };
}
