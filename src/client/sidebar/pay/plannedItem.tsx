import { useState } from 'preact/hooks';
import { isBlank } from '../../../ground/cells/isBlank';
import { sidebarOperationsTexts } from '../../../messages/sidebarOperationsTexts';
import { sidebarPayTexts as texts } from '../../../messages/sidebarPayTexts';
import type { PayoutLine } from '../../../shared/payouts';
import { Button } from '../../shared/button';
import { Mark } from '../../shared/mark';
import { useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import { DeciderField, useDecider } from '../operations/deciderField';
import { useMoney } from '../operations/useMoney';
import { MoveStatus } from './moveStatus';
import { PayoutHead } from './payoutHead';
import { useMove } from './useMove';

interface PlannedItemProps {
  readonly line: PayoutLine;
  readonly today: string;
}

/** A planned payment: what is still missing, and *Approve*, by whom and, if need be, why all the same. */
export function PlannedItem({ line, today }: PlannedItemProps) {
  return (
    <li class="stack tight">
      <PayoutHead line={line} today={today} />
      {line.missing.length > 0 && <Missing line={line} />}
      <ApproveForm line={line} />
    </li>
  );
}

function Missing({ line: { missing } }: Pick<PlannedItemProps, 'line'>) {
  const words = useWords();
  return (
    <details class="fold" open={missing.length <= 2}>
      <summary class="warn-text">{words(texts.missing, { count: missing.length })}</summary>
      <ul class="stack tight">
        {missing.map(({ fact, sentence }) => (
          <li key={fact} class="marked small">
            <Mark kind="missing" />
            {sentence}
          </li>
        ))}
      </ul>
    </details>
  );
}

function ApproveForm({ line }: Pick<PlannedItemProps, 'line'>) {
  const words = useWords();
  const money = useMoney();
  const { decider, choose } = useDecider();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const move = useMove();
  const isGated = line.missing.length > 0;
  const { payoutId, amount, currency } = line.payout;
  const named = { amount: money(amount ?? 0, currency), creator: line.creator };
  const approve = () => {
    // The first press asks who approves, and why when something is missing.
    if (!isOpen && (isBlank(decider) || isGated)) return setOpen(true);
    setTried(true);
    if (isBlank(decider) || (isGated && isBlank(reason))) return;
    void move.start([payoutId], 'approved', { by: decider, overrideReason: reason });
  };
  return (
    <div class="stack tight">
      {isOpen && (
        <DeciderField
          decider={decider}
          problem={
            isTried && isBlank(decider) ? words(sidebarOperationsTexts.whoMissing) : undefined
          }
          onChange={choose}
        />
      )}
      {isOpen && isGated && (
        <TextField
          name="override"
          label={words(texts.override)}
          hint={words(texts.overrideHint)}
          problem={isTried && isBlank(reason) ? words(texts.overrideMissing) : undefined}
          value={reason}
          onChange={setReason}
        />
      )}
      <div class="row">
        <Button isBusy={move.isBusy} onClick={approve}>
          <span aria-hidden="true">
            {words(isOpen && isGated ? texts.approveAllTheSame : texts.approve)}
          </span>
          <span class="unseen">{words(texts.approveFor, named)}</span>
        </Button>
        <Button
          look="plain"
          isDisabled={move.isBusy}
          onClick={() => void move.start([payoutId], 'cancelled')}
        >
          <span aria-hidden="true">{words(texts.cancel)}</span>
          <span class="unseen">{words(texts.cancelFor, named)}</span>
        </Button>
      </div>
      <MoveStatus move={move} />
    </div>
  );
}
