import { choiceText } from '../../../messages/choiceText';
import { sidebarPayTexts as texts } from '../../../messages/sidebarPayTexts';
import type { OperationsOpening } from '../../../shared/operations';
import type { PayoutLine } from '../../../shared/payouts';
import { useWords } from '../../shared/sidebarContext';
import { ApprovedGroup } from './approvedGroup';
import { EarnedSection } from './earnedSection';
import { ExportedGroup } from './exportedGroup';
import { PayoutHead } from './payoutHead';
import { PlannedItem } from './plannedItem';
import { PlanPayout } from './planPayout';

interface PayViewProps {
  readonly operations: OperationsOpening;
}

/** Pay: what is earned, planned, approved, in a file, and paid. */
export function PayView({ operations }: PayViewProps) {
  const words = useWords();
  const { payouts, today, collaborations, earned } = operations;
  const inState = (state: string) => payouts.filter((line) => line.state === state);
  const planned = [...inState('planned')].sort(byDueDay);
  const isEmpty = payouts.length === 0 && earned.length === 0;
  return (
    <div class="stack">
      {isEmpty && <EmptyPay />}
      <EarnedSection earned={earned} />
      {planned.length > 0 && (
        <section class="section" aria-labelledby="pay-planned">
          <h2 id="pay-planned">
            {words(texts.group, {
              state: words(choiceText('state', 'planned')),
              count: planned.length,
            })}
          </h2>
          <ul class="list">
            {planned.map((line) => (
              <PlannedItem key={line.payout.payoutId} line={line} today={today} />
            ))}
          </ul>
        </section>
      )}
      <ApprovedGroup lines={inState('approved')} today={today} />
      <ExportedGroup lines={inState('exported')} today={today} />
      {collaborations.length > 0 && <PlanPayout operations={operations} />}
      <Finished lines={[...inState('paid'), ...inState('cancelled')]} today={today} />
    </div>
  );
}

function EmptyPay() {
  const words = useWords();
  return (
    <section class="card tinted">
      <h2>{words(texts.emptyTitle)}</h2>
      <p>{words(texts.empty)}</p>
    </section>
  );
}

interface FinishedProps {
  readonly lines: readonly PayoutLine[];
  readonly today: string;
}

/** What is over: paid and cancelled, folded. */
function Finished({ lines, today }: FinishedProps) {
  const words = useWords();
  if (lines.length === 0) return null;
  return (
    <details class="fold">
      <summary>
        {words(texts.group, { state: words(choiceText('state', 'paid')), count: lines.length })}
      </summary>
      <ul class="list">
        {lines.map((line) => (
          <li key={line.payout.payoutId}>
            <PayoutHead line={line} today={today} isStateShown />
          </li>
        ))}
      </ul>
      <p class="hint">{words(texts.paidFinal)}</p>
    </details>
  );
}

function byDueDay(a: PayoutLine, b: PayoutLine): number {
  return (a.payout.dueOn || '9999').localeCompare(b.payout.dueOn || '9999');
}
