import { isBefore } from '../../../domain/collaboration/stages';
import type { BoardCollaboration, OperationsOpening, PayoutLine } from '../../../shared/operations';

/** Money that a collaboration has earned and nobody has planned to pay yet. */
export interface OpenMoney {
  readonly row: BoardCollaboration;
  readonly kind: 'fee' | 'commission';
  /** Negative where a refund came after the payment. */
  readonly amount: number;
  /** Commission that waits for the refund period; 0 for fees. */
  readonly held: number;
}

/** What is earned and not planned: commissions that are due, and the fee of work that is live. */
export function openMoney({ collaborations, payouts }: OperationsOpening): OpenMoney[] {
  return collaborations.flatMap((row) => {
    const own = payouts.filter(({ payout }) => payout.collabId === row.collaboration.collabId);
    const { balance, held } = row.commission;
    const commission = inCents(balance - planned(own, 'commission'));
    const fee = isFeeDue(row, own) ? (row.collaboration.fee ?? 0) : 0;
    return [
      ...(fee > 0 ? [{ row, kind: 'fee' as const, amount: fee, held: 0 }] : []),
      ...(commission !== 0 || held > 0
        ? [{ row, kind: 'commission' as const, amount: commission, held }]
        : []),
    ];
  });
}

/** A fee is due once the post is live and nothing of it was ever planned: parts are planned by hand. */
function isFeeDue(
  { stage, collaboration }: BoardCollaboration,
  own: readonly PayoutLine[],
): boolean {
  const isRunning = stage !== 'closed' && !isBefore(stage, 'live');
  const hasFee = own.some(({ payout, state }) => payout.kind === 'fee' && state !== 'cancelled');
  return isRunning && collaboration.fee !== null && !hasFee;
}

/** Planned, approved or exported, so that the same money is never offered twice. */
function planned(own: readonly PayoutLine[], kind: string): number {
  return own
    .filter(
      ({ payout, state }) => payout.kind === kind && state !== 'paid' && state !== 'cancelled',
    )
    .reduce((sum, { payout }) => sum + (payout.amount ?? 0), 0);
}

function inCents(amount: number): number {
  return Math.round(amount * 100) / 100 + 0;
}
