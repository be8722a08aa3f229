import { type CreatorsIntent, useIntents } from '../intents';
import type { ShownDue } from './dueItem';

/**
 * Where each thing that is due is done.
 *
 * @param show opens a view of the Creators panel
 * @returns a function from a line to what opens it; null where no panel does
 */
export function useDueTarget(
  show: (intent: CreatorsIntent) => void,
): (line: Pick<ShownDue, 'kind' | 'collabId'>) => (() => void) | null {
  const { openMore } = useIntents();
  return ({ kind, collabId }) => {
    if (kind === 'payment') return () => show({ show: 'pay' });
    if (kind === 'inquiry' || kind === 'incident') return () => openMore('inquiries');
    if (kind === 'retro') return () => openMore('retro');
    return collabId === '' ? null : () => show({ show: 'collaboration', collabId });
  };
}
