import type { PayoutState } from '../../../domain/collaboration/payoutMoves';
import type { ResultOf } from '../../../shared/endpoints';
import type { Work } from '../../shared/useWork';
import { useChange } from '../operations/useChange';

/** What belongs to a move: who approves and why all the same, when and under which reference it was paid. */
export interface MoveDetails {
  readonly by?: string;
  readonly overrideReason?: string;
  readonly paidOn?: string;
  readonly reference?: string;
}

/** Moves payments from one state to the next. */
export interface Move {
  readonly work: Work<ResultOf<'movePayouts'>>;
  readonly isBusy: boolean;
  readonly start: (
    payoutIds: readonly string[],
    to: PayoutState,
    details?: MoveDetails,
  ) => Promise<ResultOf<'movePayouts'> | null>;
}

const noDetails = { by: '', overrideReason: '', paidOn: '', reference: '' };

/** Moves payments to another state: one call for all of them. */
export function useMove(): Move {
  const { work, start } = useChange('movePayouts');
  return {
    work,
    isBusy: work.state === 'working',
    start: (payoutIds, to, details = {}) => start({ payoutIds, to, ...noDetails, ...details }),
  };
}
