import { message, say } from '../../ground/text/text';
import { leadershipTexts } from '../../messages/leadershipTexts';
import type { Funnel } from '../../workbook/dashboard/funnelOf';
import type { PageProps } from './pageProps';

type Step = keyof Funnel;

const steps: readonly Step[] = ['impressions', 'engagements', 'clicks', 'leads', 'orders'];

/** What a step is usually measured by: people order without having been a lead. */
const bases: Readonly<Record<Step, Step | null>> = {
  impressions: null,
  engagements: 'impressions',
  clicks: 'impressions',
  leads: 'clicks',
  orders: 'clicks',
};
const SMALLEST_BAR = 0.5;

interface FunnelChartProps extends PageProps {
  readonly funnel: Funnel;
}

/** The steps from impression to order; bars on a logarithmic scale, shares in words. */
export function FunnelChart({ funnel, formats, language }: FunnelChartProps) {
  const largest = Math.log10(1 + Math.max(1, ...steps.map((step) => funnel[step] ?? 0)));
  const widthOf = (value: number) =>
    Math.max(value > 0 ? SMALLEST_BAR : 0, (100 * Math.log10(1 + Math.max(0, value))) / largest);
  return (
    <figure>
      <figcaption>
        <h2>{leadershipTexts.funnel[language]}</h2>
        <p>{leadershipTexts.funnelSays[language]}</p>
      </figcaption>
      <ol class="funnel">
        {steps.map((step) => {
          const value = funnel[step];
          return (
            <li key={step}>
              <span class="step">{leadershipTexts[step][language]}</span>
              <span class="track">
                {value !== null && <span class="bar" style={{ width: `${widthOf(value)}%` }} />}
              </span>
              <span class={value === null ? 'value absent' : 'value'}>
                {value === null ? leadershipTexts.nothingRecorded[language] : formats.count(value)}
              </span>
              <span class="share">{shareOf(step, funnel, { formats, language })}</span>
            </li>
          );
        })}
      </ol>
    </figure>
  );
}

function shareOf(step: Step, funnel: Funnel, { formats, language }: PageProps): string {
  const base = bases[step];
  const whole = base && funnel[base];
  const value = funnel[step];
  if (value === null || !whole) return '';
  const { ofImpressions, ofClicks } = leadershipTexts;
  const text = base === 'impressions' ? ofImpressions : ofClicks;
  return say(message(text, { share: formats.share(value / whole) }), language);
}
