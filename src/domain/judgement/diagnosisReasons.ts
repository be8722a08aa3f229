import { joinedMessages } from '../../ground/text/joinedMessages';
import { type Message, message } from '../../ground/text/text';
import { diagnosisTexts } from '../../messages/diagnosisTexts';
import type { FunnelStep, Passage } from './funnel';
import type { StepLoss } from './largestLoss';
import { shownChance } from './shownChance';
import { shownCount, shownPercent } from './shownNumber';
import type { StepFinding } from './stepFinding';

/** "2 of 600 clicks became leads (0.33%), other rows 5%, >99% sure that it is below". */
export function findingsMessage(finding: StepFinding): Message {
  const { reference, expectedShare, chanceWeak } = finding;
  return message(diagnosisTexts[reference.kind], {
    passage: passageMessage(finding.step, finding.own),
    expected: shownPercent(expectedShare),
    sure: shownChance(chanceWeak),
  });
}

/** Why no step is suspected: all are in order, or the numbers are too small to tell. */
export function noFindingMessage(findings: readonly StepFinding[], fewest: number): Message {
  const small = findings.find(({ own, expectedShare }) => own.came * expectedShare < fewest);
  const passages = findings.map(({ step, own }) => passageMessage(step, own));
  if (!small)
    return message(diagnosisTexts.allInOrder, { passages: joinedMessages(passages, ', ') });
  return message(diagnosisTexts.tooSmall, {
    passage: passageMessage(small.step, small.own),
    expected: shownCount(small.own.came * small.expectedShare),
  });
}

/** What the numbers say by themselves, when nothing stands beside them. */
export function lossMessage(loss: StepLoss | undefined): Message {
  return loss
    ? message(diagnosisTexts.largestLoss, { passage: passageMessage(loss.step, loss.own) })
    : message(diagnosisTexts.nothingToCompare, {});
}

function passageMessage(step: FunnelStep, { came, went }: Passage): Message {
  return message(diagnosisTexts.passages[step], {
    came: shownCount(came),
    went: shownCount(went),
    percent: shownPercent(went / came),
  });
}
