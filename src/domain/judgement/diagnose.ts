import { type Message, message } from '../../ground/text/text';
import { diagnosisTexts } from '../../messages/diagnosisTexts';
import { findingsMessage, lossMessage, noFindingMessage } from './diagnosisReasons';
import { type Funnel, funnelSteps, passageOf, requireFunnel } from './funnel';
import { type FunnelReferences, stepReference } from './funnelReference';
import { largestLoss } from './largestLoss';
import { type StepFinding, stepFinding } from './stepFinding';

/** What to suspect when the funnel leaks. */
export type Suspect =
  | 'content'
  | 'callToAction'
  | 'page'
  | 'offer'
  | 'followUp'
  | 'noWeakStep'
  | 'tooEarly';

/** The suspect, the numbers behind it, and what to check first. */
export interface Diagnosis {
  readonly suspect: Suspect;
  readonly name: Message;
  readonly why: Message;
  /** absent when there is nothing to mend */
  readonly checkFirst: Message | undefined;
}

/** How sure one must be that a step is below what it should be before it is suspected. */
const SURE_ENOUGH = 0.9;

/** Fewer than this expected to go on, and even none says little. */
const FEWEST_EXPECTED = 3;

/**
 * Which step of a funnel to mend first: content, call to action, landing page, offer or form, or
 * follow-up. Each step is compared with your other rows, else with benchmarks; with neither, the step
 * that surely loses most is named as such. When people engage but few become leads, the page comes first.
 *
 * @throws InputError when a count is negative
 */
export function diagnose(funnel: Funnel, references: FunnelReferences): Diagnosis {
  requireFunnel(funnel);
  const findings = funnelSteps.flatMap(({ step }) => {
    const own = passageOf(funnel, step);
    const reference = own && stepReference(step, own, references);
    return own && reference ? [stepFinding(step, own, reference)] : [];
  });
  if (findings.length === 0) return withoutReference(funnel);
  const weakest = weakestStep(findings);
  if (weakest) return diagnosis(suspectOf(weakest, findings), findingsMessage(weakest));
  const isTold = findings.every(
    ({ own, expectedShare }) => own.came * expectedShare >= FEWEST_EXPECTED,
  );
  return diagnosis(isTold ? 'noWeakStep' : 'tooEarly', noFindingMessage(findings, FEWEST_EXPECTED));
}

/** The weak step with the largest shortfall; the page before all others unless the content is weak too. */
function weakestStep(findings: readonly StepFinding[]): StepFinding | undefined {
  const weak = findings.filter(({ chanceWeak }) => chanceWeak >= SURE_ENOUGH);
  const page = weak.find(({ step }) => step === 'page');
  const isContentWeak = weak.some(({ step }) => step === 'content');
  if (page && !isContentWeak) return page;
  return weak.reduce<StepFinding | undefined>(
    (worst, each) => (worst && worst.shortfall >= each.shortfall ? worst : each),
    undefined,
  );
}

/** Visitors of weak content who don't convert came for the wrong promise: the offer, not the page. */
function suspectOf(weakest: StepFinding, findings: readonly StepFinding[]): Suspect {
  if (weakest.step !== 'page') return weakest.step;
  const content = findings.find(({ step }) => step === 'content');
  return content && content.chanceWeak >= SURE_ENOUGH ? 'offer' : 'page';
}

function withoutReference(funnel: Funnel): Diagnosis {
  const loss = largestLoss(funnel);
  return diagnosis(loss?.step ?? 'tooEarly', lossMessage(loss));
}

function diagnosis(suspect: Suspect, why: Message): Diagnosis {
  const check = diagnosisTexts.checks[suspect as keyof typeof diagnosisTexts.checks];
  return {
    suspect,
    name: message(diagnosisTexts.suspects[suspect], {}),
    why,
    checkFirst: check && message(check, {}),
  };
}
