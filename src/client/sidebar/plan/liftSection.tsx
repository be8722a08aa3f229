import { useState } from 'preact/hooks';
import type { LiftDesign } from '../../../domain/incrementality/liftTest';
import { choiceText } from '../../../messages/choiceText';
import { monthTexts } from '../../../messages/monthTexts';
import { sidebarBudgetTexts as texts } from '../../../messages/sidebarBudgetTexts';
import type { PlanSales } from '../../../shared/planOpening';
import { ChoiceField } from '../../shared/choiceField';
import { useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import { WorkStatus } from '../../shared/workStatus';
import { type CountedThing, CountsContext, useConversionWords } from './conversionWords';
import { LiftLot } from './liftLot';
import { LiftPower } from './liftPower';
import { typedNumber, typedShare } from './planForm';
import { useDecimalSign } from './useDecimalSign';
import { usePlanOpening } from './usePlanOpening';

/** Did it add sales? What a test could show, its lot, and what a finished one showed. */
export function LiftSection() {
  const words = useWords();
  const work = usePlanOpening();
  return (
    <section class="section" aria-labelledby="lift">
      <h2 id="lift">{words(monthTexts.addedSales)}</h2>
      <p class="quiet">{words(texts.liftLead)}</p>
      <WorkStatus work={work} progress={words(texts.loading)} />
      {work.state === 'done' && (
        <LiftForm
          sales={work.value.sales}
          estimates={work.value.estimates}
          counts={work.value.action === 'lead' ? 'leads' : 'orders'}
        />
      )}
      {work.state === 'failed' && <LiftForm sales={null} estimates="" counts="orders" />}
    </section>
  );
}

const designs = [
  { value: 'weeks', label: texts.byWeeks, hint: texts.weeksHint },
  { value: 'products', label: texts.byProducts, hint: texts.productsHint },
  { value: 'regions', label: texts.byRegions, hint: texts.regionsHint },
] as const;

interface LiftFormProps {
  readonly sales: PlanSales | null;
  readonly estimates: string;
  /** what the file's campaigns count */
  readonly counts: CountedThing;
}

/** The form, about what is chosen to be counted. */
function LiftForm(props: LiftFormProps) {
  const words = useWords();
  const [counted, setCounted] = useState(props.counts);
  const choices = (['orders', 'leads'] as const).map((value) => ({
    value,
    label: words(choiceText('counted', value)),
  }));
  return (
    <CountsContext.Provider value={counted === 'leads' ? 'lead' : 'order'}>
      <ChoiceField
        name="lift-counted"
        label={words(texts.counted)}
        value={counted}
        choices={choices}
        onChange={(next) => setCounted(next === 'leads' ? 'leads' : 'orders')}
      />
      <LiftFields
        key={counted}
        {...props}
        sales={counted === props.counts ? props.sales : null}
        counts={counted}
      />
    </CountsContext.Provider>
  );
}

function LiftFields({ sales, estimates, counts }: LiftFormProps) {
  const words = useConversionWords();
  const decimalSign = useDecimalSign();
  const [design, setDesign] = useState<LiftDesign>('weeks');
  const [perWeek, setPerWeek] = useState(sales ? String(Math.round(sales.perWeek)) : '');
  const [expected, setExpected] = useState(
    sales?.expectedLift ? String(Math.round(100 * sales.expectedLift)) : '',
  );
  const orders = typedNumber(perWeek, decimalSign);
  const chosen = designs.find(({ value }) => value === design) ?? designs[0];
  return (
    <>
      <ChoiceField
        name="lift-design"
        label={words(texts.design)}
        hint={words(chosen.hint)}
        value={design}
        choices={designs.map(({ value, label }) => ({ value, label: words(label) }))}
        onChange={(next) =>
          setDesign(designs.find(({ value }) => value === next)?.value ?? 'weeks')
        }
      />
      <TextField
        kind="number"
        name="lift-orders"
        label={words(texts.perWeek)}
        hint={sales ? words(texts.prefilled) : undefined}
        value={perWeek}
        onChange={setPerWeek}
      />
      <TextField
        kind="number"
        name="lift-expected"
        label={words(texts.expected)}
        hint={words(texts.expectedHint)}
        value={expected}
        onChange={setExpected}
      />
      {orders !== null && orders > 0 && (
        <LiftPower
          design={design}
          perWeek={orders}
          dispersion={sales?.dispersion ?? null}
          expected={typedShare(expected, decimalSign)}
        />
      )}
      {estimates !== '' && (
        <div class="tight">
          <h3>{words(texts.estimates)}</h3>
          <p>{estimates}</p>
        </div>
      )}
      <LiftLot key={design} design={design} counted={counts} />
    </>
  );
}
