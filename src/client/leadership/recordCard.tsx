import { monthTexts } from '../../messages/monthTexts';
import type { PlanOpening } from '../../shared/planOpening';
import { recordSentences } from '../shared/plan/recordSentences';
import type { PageProps } from './pageProps';

interface RecordProps extends PageProps {
  readonly plan: PlanOpening;
}

/** How good earlier plans and forecasts were. */
export function RecordCard({ plan, formats, language }: RecordProps) {
  return (
    <section class="card" aria-labelledby="record">
      <h2 id="record">{monthTexts.recordTitle[language]}</h2>
      {recordSentences(plan, { ...formats, language }).map((sentence) => (
        <p class="small" key={sentence}>
          {sentence}
        </p>
      ))}
    </section>
  );
}
