import type { Row } from './row.ts';

/** “Table 1. The events in order of time” */
export type Caption = Row<{ readonly label: string; readonly text: string }>;
