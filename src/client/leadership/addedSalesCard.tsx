import { monthTexts } from '../../messages/monthTexts';
import type { PlanOpening } from '../../shared/planOpening';
import { addedSalesSentences } from '../shared/plan/testSentence';
import type { PageProps } from './pageProps';

interface AddedSalesProps extends PageProps {
  readonly plan: PlanOpening;
}

/** Whether sales were added as far as anybody knows. */
export function AddedSalesCard({ plan, formats, language }: AddedSalesProps) {
  return (
    <section class="card" aria-labelledby="added">
      <h2 id="added">{monthTexts.addedSales[language]}</h2>
      {plan.estimates !== '' && <p class="small">{plan.estimates}</p>}
      {addedSalesSentences(plan.tests, { language, ...formats }).map((sentence) => (
        <p class="small" key={sentence}>
          {sentence}
        </p>
      ))}
    </section>
  );
}
