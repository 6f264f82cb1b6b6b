export type Judgement = 'proven' | 'refused' | 'not checkable';
export interface Selector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}
export function sourceText(text: string): string;
export function judge(source: string, selectors: readonly Selector[]): Judgement[];
export function verify(content: string, archive?: string): Readonly<Record<string, Judgement>>;
