import { sidebarPayTexts as texts } from '../../../messages/sidebarPayTexts';
import type { EarnedLine } from '../../../shared/payouts';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/sidebarContext';
import { WorkStatus } from '../../shared/workStatus';
import { useChange } from '../operations/useChange';
import { useMoney } from '../operations/useMoney';

interface EarnedSectionProps {
  readonly earned: readonly EarnedLine[];
}

/** What creators have earned and nobody has planned to pay yet; one button plans it. */
export function EarnedSection({ earned }: EarnedSectionProps) {
  const words = useWords();
  if (earned.length === 0) return null;
  return (
    <section class="stack tight" aria-labelledby="pay-earned">
      <h2 id="pay-earned">{words(texts.earned)}</h2>
      <ul class="list">
        {earned.map((line) => (
          <EarnedItem key={`${line.collabId}-${line.kind}`} line={line} />
        ))}
      </ul>
    </section>
  );
}

function EarnedItem({ line }: { readonly line: EarnedLine }) {
  const words = useWords();
  const money = useMoney();
  const save = useChange('savePayout');
  const { collabId, creator, kind, amount, held, dueOn } = line;
  const plan = () => void save.start({ payout: { collabId, kind, amount, dueOn } });
  if (amount < 0) {
    return (
      <li class="small warn-text">{words(texts.overpaid, { creator, amount: money(-amount) })}</li>
    );
  }
  return (
    <li class="tight">
      <div class="spread">
        <strong>{words(nameOf(line), { creator })}</strong>
        {amount > 0 && (
          <Button isBusy={save.work.state === 'working'} onClick={plan}>
            <span aria-hidden="true">{words(texts.plan, { amount: money(amount) })}</span>
            <span class="unseen">{words(texts.planFor, { amount: money(amount), creator })}</span>
          </Button>
        )}
      </div>
      {held > 0 && (
        <p class="hint">
          {words(kind === 'bonus' ? texts.bonusWaits : texts.heldToo, { amount: money(held) })}
        </p>
      )}
      <WorkStatus work={save.work} progress={words(texts.planning)} />
    </li>
  );
}

function nameOf({ kind, isBeforePosting }: EarnedLine) {
  if (kind === 'fee') return isBeforePosting ? texts.feeBeforeOf : texts.feeOf;
  return kind === 'bonus' ? texts.bonusOf : texts.commissionOf;
}
