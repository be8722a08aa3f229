import { beats } from './beats';
import { type Funnel, type FunnelStep, type Passage, passageOf } from './funnel';
import { asEvidence, oneByOne } from './passageEvidence';

/** A step without anything to compare it with. */
export interface StepLoss {
  readonly step: FunnelStep;
  readonly own: Passage;
}

/** Only steps after somebody reacted: most people who see content never do, and that is no fault. */
const stepsAfterReaction = ['callToAction', 'page', 'followUp'] as const;

const SURE_ENOUGH = 0.9;

/** Without this many views even silence says little about content. */
const FEWEST_IMPRESSIONS = 1000;

/** When nobody out of this many goes on, the share is below 3 % with 95 % certainty. */
const FEWEST_WITHOUT_ANY = 100;

/** A step that fewer people reached says nothing about the others. */
const FEWEST_TO_COMPARE = 10;

/**
 * The step of a funnel that loses the largest share of those who came to it, when that is sure beyond
 * small numbers; `undefined` when it is not. Steps that hardly anybody reached stand back.
 */
export function largestLoss(funnel: Funnel): StepLoss | undefined {
  const content = passageOf(funnel, 'content');
  if (content && content.went === 0 && (funnel.clicks ?? 0) === 0) {
    return content.came >= FEWEST_IMPRESSIONS ? { step: 'content', own: content } : undefined;
  }
  const losses = stepsAfterReaction.flatMap((step) => {
    const own = passageOf(funnel, step);
    return own && own.came >= FEWEST_TO_COMPARE ? [{ step, own }] : [];
  });
  const dead = losses.find(({ own }) => own.went === 0 && own.came >= FEWEST_WITHOUT_ANY);
  if (dead || losses.length < 2) return dead;
  return losses.find((loss) =>
    losses.every((other) => other === loss || isSurelyWorse(loss.own, other.own)),
  );
}

function isSurelyWorse(one: Passage, other: Passage): boolean {
  const [worse, better] = [asEvidence(one), asEvidence(other)];
  return beats(better, worse, oneByOne) >= SURE_ENOUGH;
}
