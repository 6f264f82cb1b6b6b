/** A mutation that no test need catch, and why. */
export interface Explained {
  readonly file: string;
  /** The line in which it begins, without its indent, and the change as the command prints it; none stands for any. */
  readonly line?: string;
  readonly change?: string;
  readonly kind?: string;
  readonly why: string;
}

export const explained: readonly Explained[] = [];
