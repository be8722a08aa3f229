import { leadershipTexts } from '../messages/leadershipTexts';
import { type Language, message, say } from '../messages/text';
import type { Scorecard, ScorecardKey } from '../workbook/dashboard/scorecards';
import type { Figures } from './figures';

/** Figures where less is better; spend is neither good nor bad. */
const lessIsBetter = new Set<ScorecardKey>(['cpa']);
const neutral = new Set<ScorecardKey>(['spend']);

interface ScorecardTileProps {
  readonly scorecard: Scorecard;
  readonly figures: Figures;
  readonly language: Language;
}

/** One figure with its change to the period before; the arrow and the words say it, not the colour alone. */
export function ScorecardTile({ scorecard, figures, language }: ScorecardTileProps) {
  const { key, value } = scorecard;
  return (
    <div class="card scorecard">
      <h3>{leadershipTexts[key][language]}</h3>
      <p class="figure">{value === null ? '–' : shown(key, value, figures)}</p>
      <Change scorecard={scorecard} figures={figures} language={language} />
    </div>
  );
}

function shown(key: ScorecardKey, value: number, figures: Figures): string {
  if (key === 'romi') return figures.signedShare(value);
  return key === 'orders' || key === 'leads' ? figures.count(value) : figures.money(value);
}

function Change({ scorecard: { key, value, before }, figures, language }: ScorecardTileProps) {
  if (value === null || before === null || (key !== 'romi' && before === 0)) {
    return <p class="change">{leadershipTexts.noEarlier[language]}</p>;
  }
  const change = key === 'romi' ? value - before : value / before - 1;
  if (Math.abs(change) < 0.005) return <p class="change">{leadershipTexts.unchanged[language]}</p>;
  const isGood = lessIsBetter.has(key) ? change < 0 : change > 0;
  const tone = neutral.has(key) ? '' : isGood ? 'good' : 'bad';
  return (
    <p class={`change ${tone}`}>
      {change > 0 ? '▲' : '▼'}{' '}
      {key === 'romi'
        ? say(message(leadershipTexts.points, { points: Math.round(100 * change) }), language)
        : figures.signedShare(change)}
    </p>
  );
}
