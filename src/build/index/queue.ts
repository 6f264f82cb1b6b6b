/** Values on their way from one who has them to one who asks for them. */
export interface Queue<T> {
  /** Resolves when the value has been taken up, that is when the next is asked for. */
  readonly put: (value: T) => Promise<void>;
  /** There are no more; with an error, whoever asks gets that. */
  readonly end: (error?: Error) => void;
  readonly values: AsyncIterable<T>;
}

/** A queue that holds what nobody has asked for yet. */
export function queue<T>(): Queue<T> {
  const waiting: { readonly value: T; readonly taken: () => void }[] = [];
  let ended: { readonly error: Error | undefined } | undefined;
  let news = Promise.withResolvers<undefined>();
  const tell = (): void => {
    news.resolve(undefined);
    news = Promise.withResolvers();
  };
  async function* values(): AsyncGenerator<T> {
    for (;;) {
      if (ended?.error) throw ended.error;
      const next = waiting.shift();
      if (next) {
        yield next.value;
        next.taken();
      } else if (ended) return;
      else await news.promise;
    }
  }
  return {
    put: (value) => {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      waiting.push({ value, taken: () => resolve(undefined) });
      tell();
      return promise;
    },
    end: (error) => {
      ended = { error };
      tell();
    },
    values: values(),
  };
}
