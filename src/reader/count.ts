/** Told how far long work is: how many of its parts are done, and how many there are. */
export type Count = (done: number, all: number) => void;

export const uncounted: Count = () => undefined;
