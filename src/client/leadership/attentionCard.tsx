import { message, say } from '../../ground/text/text';
import { leadershipTexts } from '../../messages/leadershipTexts';
import type { AttentionBenchmark, AttentionCosts } from '../../workbook/dashboard/attentionCosts';
import type { PageProps } from './pageProps';

interface AttentionCardProps extends PageProps {
  readonly costs: AttentionCosts;
}

/** CPM and CAI of the period beside the workbook's dated benchmarks. */
export function AttentionCard({ costs, formats, language }: AttentionCardProps) {
  const { cpm, cai, isVetted, benchmarks } = costs;
  const figure = (value: number | null) =>
    value === null ? leadershipTexts.unknown[language] : formats.unitMoney(value);
  return (
    <section class="card" aria-labelledby="attention">
      <h2 id="attention">{leadershipTexts.attention[language]}</h2>
      <p class="pair">
        <strong>{figure(cpm)}</strong> {leadershipTexts.cpm[language]}
      </p>
      <p class="pair">
        <strong>{figure(cai)}</strong>{' '}
        {(isVetted ? leadershipTexts.cai : leadershipTexts.caiNotVetted)[language]}
      </p>
      {benchmarks.length === 0 && <p class="small">{leadershipTexts.noBenchmark[language]}</p>}
      {benchmarks.map((benchmark, index) => (
        <p class="small" key={index}>
          {sentenceOf(benchmark, { formats, language })}
        </p>
      ))}
    </section>
  );
}

function sentenceOf(
  { low, typical, high, year, source, platform }: AttentionBenchmark,
  { formats, language }: PageProps,
): string {
  const ends = [low ?? typical, high].filter((end) => end !== null);
  const range = ends.map((end) => formats.unitMoney(end)).join('–');
  const words = [platform, source, year === null ? '' : String(year)];
  const values = { range, source: words.filter((word) => word !== '').join(', ') };
  return say(message(leadershipTexts.benchmark, values), language);
}
