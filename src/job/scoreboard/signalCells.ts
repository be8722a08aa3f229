import { type Message, type Speech, say } from '../../ground/text/text';
import { fraudTexts } from '../../messages/fraudTexts';
import type { NewRow } from '../../workbook/schema/row';
import type { CreatorSignals } from '../creatorSignals';

const REASONS_SHOWN = 2;

/** A creator's signals as cells: the score, its word, how well founded it is, and the strongest reasons. */
export function signalCells(
  signals: CreatorSignals,
  creator: number,
  speech: Speech,
): NewRow<'Scoreboard'> {
  const { language } = speech;
  const assessment = signals.assessmentOf(creator);
  const risk = signals.riskOf(creator);
  if (!assessment) return { signals_level: fraudTexts.notVetted[language] };
  const reasons = assessment.signals
    .filter(({ points, finding }) => points >= 1 && finding !== undefined)
    .slice(0, REASONS_SHOWN)
    .map(({ finding }) => say(finding as Message, speech));
  return {
    signals: risk ?? null,
    signals_level: fraudTexts[risk === undefined ? 'notVetted' : assessment.label][language],
    signals_confidence: Number(assessment.confidence.toFixed(4)),
    signals_why: reasons.join(' · '),
  };
}
