import { choiceText } from '../../../messages/choiceText';
import { sidebarPayTexts as texts } from '../../../messages/sidebarPayTexts';
import type { PayoutLine } from '../../../shared/payouts';
import { useWords } from '../../shared/sidebarContext';
import { useDay } from '../operations/useDay';
import { useMoney } from '../operations/useMoney';

interface PayoutHeadProps {
  readonly line: PayoutLine;
  readonly today: string;
  readonly isStateShown?: boolean;
}

/** A payment in two lines: to whom, how much, for what, when. */
export function PayoutHead({ line, today, isStateShown = false }: PayoutHeadProps) {
  const words = useWords();
  const money = useMoney();
  const { payout, creator, campaign, state } = line;
  const { kind, amount, currency, withheld, net, approvedBy } = payout;
  const about = [
    words(choiceText('kind', kind)),
    campaign,
    isStateShown ? words(choiceText('state', state)) : '',
    approvedBy === '' ? '' : words(texts.approvedBy, { name: approvedBy }),
  ].filter((part) => part !== '');
  return (
    <div class="tight">
      <div class="spread">
        <strong>{creator}</strong>
        <strong class="number">{money(amount ?? 0, currency)}</strong>
      </div>
      {withheld !== null && withheld > 0 && net !== null && (
        <p class="small number">
          {words(texts.withheld, {
            net: money(net, currency),
            withheld: money(withheld, currency),
          })}
        </p>
      )}
      <p class="hint">
        {about.join(' · ')} <When line={line} today={today} />
      </p>
    </div>
  );
}

function When({ line: { payout, state }, today }: Pick<PayoutHeadProps, 'line' | 'today'>) {
  const words = useWords();
  const dayText = useDay();
  if (state === 'paid') return <>· {words(texts.paidOn, { day: dayText(payout.paidOn) })}</>;
  if (payout.dueOn === '' || state === 'cancelled') return null;
  const day = dayText(payout.dueOn);
  return payout.dueOn < today ? (
    <span class="bad-text">· {words(texts.dueLate, { day })}</span>
  ) : (
    <>· {words(texts.due, { day })}</>
  );
}
