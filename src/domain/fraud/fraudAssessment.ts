import type { Message } from '../../ground/text/text';

/** The five independent kinds of evidence, and the little that fit and fatigue may add. */
export type SignalFamily = 'growth' | 'comments' | 'engagement' | 'clicks' | 'profile' | 'fit';

/** What a signal's value counts, so that the rim can format it. */
export type SignalUnit = 'share' | 'count' | 'ratio' | 'number';

/** The word for a risk; with too little evidence there is none unless one family decides alone. */
export type RiskLabel = 'low' | 'check' | 'high' | 'highOneSource' | 'veryHigh' | 'notEnoughData';

/** One thing that was measured about a creator, whether it speaks for or against them. */
export interface FraudSignal {
  readonly family: SignalFamily;
  /** Stable key of the signal, e.g. `nearCopies`. */
  readonly signal: string;
  readonly name: Message;
  readonly value: number | undefined;
  /** Whether the inputs that it needs were there. */
  readonly measured: boolean;
  readonly unit: SignalUnit;
  readonly usualRange: { readonly low?: number | undefined; readonly high?: number | undefined };
  /** How strongly this alone argues, 0-1, its own cap included. */
  readonly suspicion: number;
  /** Its part of the risk; the points of all signals add up to the risk. */
  readonly points: number;
  /** How much of the evidence that this family needs was there, 0-1. */
  readonly coverage: number;
  /** What was seen, with the numbers, when it stands out. */
  readonly finding: Message | undefined;
  /** More about the finding: its shape, what explains it. */
  readonly details: readonly Message[];
  /** What to ask the creator about it. */
  readonly ask: Message | undefined;
}

/** How well the creator suits the campaign: a second number, not part of the signals. */
export interface CreatorFit {
  /** 0-1, or undefined when nothing was entered. */
  readonly score: number | undefined;
  readonly known: number;
  readonly notes: readonly Message[];
}

/** How tired the creator's audience may be of repeated promotion. */
export interface CreatorFatigue {
  /** 0-1, or undefined with too few captions. */
  readonly score: number | undefined;
  readonly nearDuplicateCaptions: number | undefined;
  readonly codeCaptions: number | undefined;
  readonly notes: readonly Message[];
}

/** Everything that can be said about one creator, to be argued with. */
export interface FraudAssessment {
  readonly creatorId: string;
  /** 0-100; undefined when nothing could be measured. */
  readonly risk: number | undefined;
  readonly label: RiskLabel;
  /** How much of the wished-for evidence was there, 0-1. */
  readonly confidence: number;
  /** The highest risk that the missing evidence could still make likely, 0-100. */
  readonly upperBound: number;
  /** Strongest first. */
  readonly signals: readonly FraudSignal[];
  /** What speaks for the creator. */
  readonly against: readonly Message[];
  /** What was not there to look at, with what it could do; the one that could change most first. */
  readonly missing: readonly Message[];
  /** What to ask the creator. */
  readonly ask: readonly Message[];
  /** Data errors and other remarks that earn no points. */
  readonly notes: readonly Message[];
  readonly fit: CreatorFit;
  readonly fatigue: CreatorFatigue;
  readonly modelVersion: string;
}
