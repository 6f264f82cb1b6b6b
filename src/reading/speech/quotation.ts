import type { Place } from '../findings.ts';
import type { Entity } from '../names/entities.ts';
import type { Span } from '../span.ts';

/** Speech with those who speak, before it is written as a finding. */
export interface Quotation {
  segments: Span[];
  form: 'whole' | 'partial';
  mark?: string | undefined;
  speakers: readonly Entity[];
  reportedBy?: Entity | undefined;
  evidence: Place;
  confidence: number;
}
