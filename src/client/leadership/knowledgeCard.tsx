import { monthTexts } from '../../messages/monthTexts';
import type { PlanOpening } from '../../shared/planOpening';
import { recordSentence } from '../shared/plan/campaignSentences';
import type { PageProps } from './pageProps';

interface KnowledgeCardProps extends PageProps {
  readonly plan: PlanOpening;
}

/** Whether sales were added as far as anybody knows, and how good earlier forecasts were. */
export function KnowledgeCard({ plan, language }: KnowledgeCardProps) {
  return (
    <section class="card" aria-labelledby="added">
      <h2 id="added">{monthTexts.addedSales[language]}</h2>
      {plan.estimates !== '' && <p class="small">{plan.estimates}</p>}
      <p class="small">{monthTexts.notTested[language]}</p>
      <p class="small">{recordSentence(plan.record, { language })}</p>
    </section>
  );
}
