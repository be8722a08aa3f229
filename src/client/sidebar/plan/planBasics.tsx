import { sidebarPlanTexts as texts } from '../../../messages/sidebarPlanTexts';
import { TextField } from '../../shared/textField';
import { useConversionWords } from './conversionWords';
import { type PlanForm, typedNumber } from './planForm';
import { useDecimalSign } from './useDecimalSign';

/** A part of the plan's form. */
export interface PlanFieldsProps {
  readonly form: PlanForm;
  readonly change: (change: Partial<PlanForm>) => void;
}

/** What belongs to the page and the product, not to a creator. */
export function PlanBasics({ form, change }: PlanFieldsProps) {
  const words = useConversionWords();
  const decimalSign = useDecimalSign();
  const problem = (text: string) =>
    text.trim() !== '' && typedNumber(text.replace('%', ''), decimalSign) === null
      ? words(texts.number)
      : undefined;
  return (
    <>
      <TextField
        kind="number"
        name="conversion"
        label={words(texts.conversion)}
        problem={problem(form.conversion)}
        value={form.conversion}
        onChange={(conversion) => change({ conversion })}
      />
      <TextField
        kind="number"
        name="margin"
        label={words(texts.margin)}
        hint={words(texts.marginHint)}
        problem={problem(form.margin)}
        value={form.margin}
        onChange={(margin) => change({ margin })}
      />
    </>
  );
}
