import { leadershipTexts } from '../messages/leadershipTexts';
import { type Language, message, say } from '../messages/text';
import type { Funnel } from '../workbook/dashboard/funnelOf';
import type { Figures } from './figures';

const steps = ['impressions', 'engagements', 'clicks', 'leads', 'orders'] as const;
const SMALLEST_BAR = 0.5;

interface FunnelChartProps {
  readonly funnel: Funnel;
  readonly figures: Figures;
  readonly language: Language;
}

/** The steps from impression to order; bars on a logarithmic scale, shares in words. */
export function FunnelChart({ funnel, figures, language }: FunnelChartProps) {
  const largest = Math.log10(1 + Math.max(1, ...steps.map((step) => funnel[step] ?? 0)));
  return (
    <figure>
      <figcaption>
        <h2>{leadershipTexts.funnel[language]}</h2>
        <p>{leadershipTexts.funnelSays[language]}</p>
      </figcaption>
      <ol class="funnel">
        {steps.map((step, index) => {
          const value = funnel[step];
          const before = index > 0 ? funnel[steps[index - 1] as (typeof steps)[number]] : null;
          const share = value !== null && before ? figures.share(value / before) : null;
          const percent = value === null ? 0 : (100 * Math.log10(1 + value)) / largest;
          return (
            <li key={step}>
              <span class="step">{leadershipTexts[step][language]}</span>
              <span class="track">
                <span class="bar" style={{ width: `${Math.max(SMALLEST_BAR, percent)}%` }} />
              </span>
              <span class="value">
                {value === null ? leadershipTexts.nothingRecorded[language] : figures.count(value)}
              </span>
              <span class="share">
                {share && say(message(leadershipTexts.funnelStep, { share }), language)}
              </span>
            </li>
          );
        })}
      </ol>
    </figure>
  );
}
