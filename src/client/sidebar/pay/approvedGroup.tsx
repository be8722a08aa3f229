import { useState } from 'preact/hooks';
import { choiceText } from '../../../messages/choiceText';
import { sidebarPayTexts as texts } from '../../../messages/sidebarPayTexts';
import type { PayoutLine } from '../../../shared/payouts';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/sidebarContext';
import { ChosenPayouts } from './chosenPayouts';
import { ExportFiles } from './exportFiles';
import { MoveStatus } from './moveStatus';
import { PaidForm } from './paidForm';
import { TemplateFill } from './templateFill';
import { useMove } from './useMove';

interface ApprovedGroupProps {
  readonly lines: readonly PayoutLine[];
  readonly today: string;
}

/** Approved payments: into a file for PayPal, into the bank's own file, or paid in another way. */
export function ApprovedGroup({ lines, today }: ApprovedGroupProps) {
  const words = useWords();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const move = useMove();
  const ids = lines.map(({ payout }) => payout.payoutId);
  const chosen = ids.filter((id) => !left.has(id));
  const isEmpty = lines.length === 0;
  return (
    <div class={isEmpty ? 'stack' : 'section'}>
      {!isEmpty && (
        <>
          <h2>
            {words(texts.group, {
              state: words(choiceText('state', 'approved')),
              count: lines.length,
            })}
          </h2>
          <ChosenPayouts lines={lines} left={left} onChange={setLeft} today={today} />
        </>
      )}
      <ExportFiles lines={lines} chosen={chosen} today={today} />
      {!isEmpty && (
        <>
          <TemplateFill chosen={chosen} />
          <details class="fold">
            <summary>{words(texts.markPaidNow)}</summary>
            <PaidForm chosen={chosen} today={today} />
          </details>
          <div class="row">
            <Button
              look="plain"
              isDisabled={move.isBusy || chosen.length === 0}
              onClick={() => void move.start(chosen, 'planned')}
            >
              {words(texts.backToPlanned)}
            </Button>
          </div>
        </>
      )}
      <MoveStatus move={move} />
    </div>
  );
}
