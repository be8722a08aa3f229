import type { DueLine } from '../../../shared/operations';
import { type CreatorsIntent, useIntents } from '../intents';

const paidKinds = new Set(['pay', 'planCommission', 'planFee']);
const inquiryKinds = new Set(['freeze', 'answer', 'correct', 'apologise']);

/**
 * Where each thing that is due is done.
 *
 * @param show opens a view of the Creators panel
 * @returns a function from a line to what opens it; null where no panel does
 */
export function useDueTarget(
  show: (intent: CreatorsIntent) => void,
): (line: DueLine) => (() => void) | null {
  const { openMore } = useIntents();
  return ({ kind, collabId }) => {
    if (inquiryKinds.has(kind)) return () => openMore('inquiries');
    if (kind === 'checkTry') return () => openMore('retro');
    if (paidKinds.has(kind)) return () => show({ show: 'pay' });
    return collabId === '' ? null : () => show({ show: 'collaboration', collabId });
  };
}
