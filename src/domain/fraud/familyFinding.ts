import type { Message } from '../../ground/text/text';
import type { SignalFamily, SignalUnit } from './fraudAssessment';

/** One measured sub-signal before the families are joined. */
export interface MeasuredSignal {
  readonly signal: string;
  readonly name: Message;
  readonly value: number | undefined;
  readonly unit: SignalUnit;
  readonly usualRange: { readonly low?: number | undefined; readonly high?: number | undefined };
  /** 0-1, the signal's own cap included; 0 when it could not be measured. */
  readonly suspicion: number;
  /** Whether the inputs that it needs were there. */
  readonly measured: boolean;
  /** How much of the evidence that it needs was there, 0-1. */
  readonly coverage: number;
  readonly finding?: Message | undefined;
  /** More about the finding: its shape, what explains it. */
  readonly details?: readonly Message[] | undefined;
  readonly ask?: Message | undefined;
}

/** What one family has to say about one creator. */
export interface FamilyFinding {
  readonly family: SignalFamily;
  readonly signals: readonly MeasuredSignal[];
  /** The family's signals joined, 0-1, before the family's cap and coverage. */
  readonly suspicion: number;
  /** How much the evidence carries what was found, 0-1: multiplies the suspicion. */
  readonly weight: number;
  /** How much of what this family could show was looked at, 0-1: makes the confidence. */
  readonly coverage: number;
  readonly against: readonly Message[];
  readonly notes: readonly Message[];
  /** What would have to be added for full coverage. */
  readonly missing: Message;
}
