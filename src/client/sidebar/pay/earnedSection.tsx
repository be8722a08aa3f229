import { sidebarPayTexts as texts } from '../../../messages/sidebarPayTexts';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/sidebarContext';
import { WorkStatus } from '../../shared/workStatus';
import { useChange } from '../operations/useChange';
import { useMoney } from '../operations/useMoney';
import { dayAfter } from './dayAfter';
import type { OpenMoney } from './openMoney';

interface EarnedSectionProps {
  readonly earned: readonly OpenMoney[];
  readonly today: string;
}

/** What creators have earned and nobody has planned to pay yet; one button plans it. */
export function EarnedSection({ earned, today }: EarnedSectionProps) {
  const words = useWords();
  if (earned.length === 0) return null;
  return (
    <section class="stack tight" aria-labelledby="pay-earned">
      <h2 id="pay-earned">{words(texts.earned)}</h2>
      <ul class="list">
        {earned.map((money) => (
          <EarnedItem
            key={`${money.row.collaboration.collabId}-${money.kind}`}
            money={money}
            today={today}
          />
        ))}
      </ul>
    </section>
  );
}

interface EarnedItemProps {
  readonly money: OpenMoney;
  readonly today: string;
}

function EarnedItem({ money: { row, kind, amount, held }, today }: EarnedItemProps) {
  const words = useWords();
  const money = useMoney();
  const save = useChange('savePayout');
  const { collabId, payDays } = row.collaboration;
  const { creator } = row;
  // Commissions that are due have waited long enough; a fee is due when the terms say so.
  const dueOn = kind === 'fee' ? dayAfter(today, payDays ?? usualPayDays) : today;
  const plan = () => void save.start({ payout: { collabId, kind, amount, dueOn } });
  if (amount < 0) {
    return (
      <li class="small warn-text">{words(texts.overpaid, { creator, amount: money(-amount) })}</li>
    );
  }
  return (
    <li class="tight">
      <div class="spread">
        <strong>{words(kind === 'fee' ? texts.feeOf : texts.commissionOf, { creator })}</strong>
        {amount > 0 && (
          <Button isBusy={save.work.state === 'working'} onClick={plan}>
            <span aria-hidden="true">{words(texts.plan, { amount: money(amount) })}</span>
            <span class="unseen">{words(texts.planFor, { amount: money(amount), creator })}</span>
          </Button>
        )}
      </div>
      {held > 0 && <p class="hint">{words(texts.heldToo, { amount: money(held) })}</p>}
      <WorkStatus work={save.work} progress={words(texts.planning)} />
    </li>
  );
}

/** Days after which a fee is paid where the terms name none: the tab's own default. */
const usualPayDays = 30;
