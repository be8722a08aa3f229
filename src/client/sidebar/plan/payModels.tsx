import { breakevenFee } from '../../../domain/money/breakevenFee';
import { expectedOrders } from '../../../domain/plan/expectedOrders';
import type { PilotCreator } from '../../../domain/plan/pilotPlan';
import { capital } from '../../../ground/text/capital';
import { say } from '../../../ground/text/text';
import { sidebarPlanTexts as texts } from '../../../messages/sidebarPlanTexts';
import { ChoiceField } from '../../shared/choiceField';
import { Note } from '../../shared/note';
import { useSpeech } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import { useConversionWords } from './conversionWords';
import { payModelsOf } from './payModelsOf';
import { PayModelsTable } from './payModelsTable';
import type { PlanFieldsProps } from './planBasics';
import { type PlannedCreator, typedNumber } from './planForm';
import { useDecimalSign } from './useDecimalSign';
import { useFormats } from './useFormats';

interface PayModelsProps extends PlanFieldsProps {
  readonly planned: readonly PlannedCreator[];
}

const termFields = ['productCost', 'bonus', 'commission'] as const;

/** The four ways to pay one creator side by side, and the fee at which she breaks even. */
export function PayModels({ form, change, planned }: PayModelsProps) {
  const words = useConversionWords();
  const chosen = planned[Number(form.payFor)] ?? planned[0];
  if (!chosen?.plan) return null;
  const choices = planned.map(({ name }, index) => ({
    value: String(index),
    label: name || words(texts.creator, { number: index + 1 }),
  }));
  return (
    <section class="section" aria-labelledby="pay">
      <h2 id="pay">{words(texts.pay)}</h2>
      <ChoiceField
        label={words(texts.payFor)}
        value={form.payFor}
        choices={choices}
        onChange={(payFor) => change({ payFor })}
      />
      {termFields.map((field) => (
        <TextField
          key={field}
          kind="number"
          name={field}
          label={words(texts[field])}
          value={form[field]}
          onChange={(value) => change({ [field]: value })}
        />
      ))}
      <PayComparison form={form} plan={chosen.plan} />
    </section>
  );
}

interface PayComparisonProps {
  readonly form: PlanFieldsProps['form'];
  readonly plan: PilotCreator;
}

function PayComparison({ form, plan }: PayComparisonProps) {
  const words = useConversionWords();
  const speech = useSpeech();
  const { money, decimal } = useFormats();
  const decimalSign = useDecimalSign();
  const typed = (text: string) => typedNumber(text, decimalSign) ?? 0;
  const orders = expectedOrders(plan);
  const productCost = typed(form.productCost);
  const outcome = payModelsOf({
    expectedOrders: orders,
    marginPerOrder: plan.margin,
    fee: plan.fee,
    productCost,
    bonus: typed(form.bonus),
    commission: typed(form.commission),
  });
  if (!outcome.ok) return <Note tone="warn">{capital(say(outcome.why, speech))}</Note>;
  const fee = breakevenFee(orders, plan.margin, productCost);
  return (
    <>
      <PayModelsTable models={outcome.models} />
      <p>
        {fee > 0
          ? words(texts.breakEven, { fee: money(fee), orders: decimal(orders) })
          : words(texts.breakEvenNever, { orders: decimal(orders) })}
      </p>
      <p class="hint">{words(texts.barterRule)}</p>
    </>
  );
}
