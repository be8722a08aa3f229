import { clamp } from '../clamp';

/** What a burst is judged by; suspicion never falls when one of them grows. */
export interface BurstFacts {
  /** Followers of the burst as a share of today's. */
  readonly share: number;
  /** The burst in units of the usual scatter. */
  readonly strength: number;
  /** Logarithm of the Bayes factor of a delivery against attention. */
  readonly evidence: number;
  /** Whether the gain is a size that is sold. */
  readonly package: boolean;
  /** How much counts this far apart can say about the shape, 0-1. */
  readonly visibility: number;
  /** Whether a post or an entered event explains it. */
  readonly explained: boolean;
}

/** A share of 8 % of today's followers argues with 1 − 1/e. */
const NOTABLE_SHARE = 0.08;
/** Even a burst that looks like attention keeps this much: the shapes are models. */
const LEAST_SHAPE = 0.01;
/**
 * Logarithm of the odds of a delivery before its shape is known. Attention is more common, and what
 * can't be told apart counts for the creator: however large, it stays below "Check".
 */
const PRIOR_ODDS = -1.9;
/** Strength below which a burst is chance, and the strength beyond it that makes it certain. */
const CHANCE_STRENGTH = 2;
const CERTAIN_BEYOND = 6;
const PACKAGE_BONUS = 0.05;
const EXPLAINED_FACTOR = 0.3;

/** How strongly a burst argues, 0-1. */
export function burstSuspicion(facts: BurstFacts): number {
  const size = 1 - Math.exp(-facts.share / NOTABLE_SHARE);
  const certainty = clamp((facts.strength - CHANCE_STRENGTH) / CERTAIN_BEYOND, 0, 1);
  const delivered = 1 / (1 + Math.exp(-clamp(facts.evidence + PRIOR_ODDS, -30, 30)));
  const shape = LEAST_SHAPE + (1 - LEAST_SHAPE) * delivered;
  const bonus = facts.package ? PACKAGE_BONUS : 0;
  const doubt = facts.visibility * (facts.explained ? EXPLAINED_FACTOR : 1);
  return size * certainty * Math.min(1, shape + bonus) * doubt;
}
