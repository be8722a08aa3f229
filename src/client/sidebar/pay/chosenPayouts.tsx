import { sidebarPayTexts as texts } from '../../../messages/sidebarPayTexts';
import type { PayoutLine } from '../../../shared/payouts';
import { CheckField } from '../../shared/checkField';
import { useWords } from '../../shared/sidebarContext';
import { useMoney } from '../operations/useMoney';
import { PayoutHead } from './payoutHead';

interface ChosenPayoutsProps {
  readonly lines: readonly PayoutLine[];
  /** Payments that are left out; all others are chosen. */
  readonly left: ReadonlySet<string>;
  readonly onChange: (left: ReadonlySet<string>) => void;
  readonly today: string;
}

/** Payments to tick, with the sum of those that are chosen, by currency. */
export function ChosenPayouts({ lines, left, onChange, today }: ChosenPayoutsProps) {
  const words = useWords();
  const money = useMoney();
  const totals = totalsOf(lines.filter(({ payout }) => !left.has(payout.payoutId)));
  const total = [...totals].map(([currency, sum]) => money(sum, currency)).join(' + ');
  const toggle = (id: string, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(id);
    else next.add(id);
    onChange(next);
  };
  return (
    <>
      <ul class="list">
        {lines.map((line) => (
          <li key={line.payout.payoutId}>
            <CheckField
              isChecked={!left.has(line.payout.payoutId)}
              onChange={(isChosen) => toggle(line.payout.payoutId, isChosen)}
            >
              <PayoutHead line={line} today={today} />
            </CheckField>
          </li>
        ))}
      </ul>
      <p class="number" role="status">
        {total !== '' && words(texts.chosenTotal, { total })}
      </p>
    </>
  );
}

/** What the creators get, by currency. */
function totalsOf(lines: readonly PayoutLine[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { payout } of lines) {
    const paid = payout.net ?? payout.amount ?? 0;
    sums.set(payout.currency, (sums.get(payout.currency) ?? 0) + paid);
  }
  return sums;
}
