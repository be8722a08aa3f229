import type { WishPrice } from '../../../domain/plan/budget/budgetPlan';
import { sidebarBudgetTexts as texts } from '../../../messages/sidebarBudgetTexts';
import { CheckField } from '../../shared/checkField';
import { useWords } from '../../shared/sidebarContext';
import { useFormats } from './useFormats';

interface WishFieldProps {
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly label: string;
  /** what the wish costs; undefined before there is a plan */
  readonly price: WishPrice | undefined;
}

/** Below this a difference is rounding. */
const SMALLEST_PRICE = 0.5;

/** A switch with its price, and both figures that make it, beside it. */
export function WishField({ isChecked, onChange, label, price }: WishFieldProps) {
  const words = useWords();
  const { money } = useFormats();
  const told = () => {
    if (price === undefined) return undefined;
    const without = money(price.without);
    if (price.price < SMALLEST_PRICE) return words(texts.costsNothing, { without });
    const having = money(price.having);
    return words(texts.costs, { price: money(price.price), having, without });
  };
  return (
    <CheckField isChecked={isChecked} onChange={onChange} detail={told()}>
      {label}
    </CheckField>
  );
}
