import { useState } from 'preact/hooks';
import { choiceText } from '../../../messages/choiceText';
import { sidebarPayTexts as texts } from '../../../messages/sidebarPayTexts';
import type { PayoutLine } from '../../../shared/payouts';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/sidebarContext';
import { ChosenPayouts } from './chosenPayouts';
import { MoveStatus } from './moveStatus';
import { PaidForm } from './paidForm';
import { useMove } from './useMove';

interface ExportedGroupProps {
  readonly lines: readonly PayoutLine[];
  readonly today: string;
}

/** Payments that stand in a file: paid, or back to approved when the bank refused it. */
export function ExportedGroup({ lines, today }: ExportedGroupProps) {
  const words = useWords();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const move = useMove();
  const chosen = lines.map(({ payout }) => payout.payoutId).filter((id) => !left.has(id));
  if (lines.length === 0) return null;
  return (
    <section class="section" aria-labelledby="pay-exported">
      <h2 id="pay-exported">
        {words(texts.group, { state: words(choiceText('state', 'exported')), count: lines.length })}
      </h2>
      <ChosenPayouts lines={lines} left={left} onChange={setLeft} today={today} />
      <PaidForm chosen={chosen} today={today} />
      <div class="row">
        <Button
          look="plain"
          isDisabled={move.isBusy || chosen.length === 0}
          onClick={() => void move.start(chosen, 'approved')}
        >
          {words(texts.refusedByBank)}
        </Button>
      </div>
      <MoveStatus move={move} />
    </section>
  );
}
