import { message, say } from '../../ground/text/text';
import { leadershipTexts } from '../../messages/leadershipTexts';
import type { Scorecard, ScorecardKey } from '../../workbook/dashboard/scorecards';
import type { FigureFormats } from './figureFormats';
import type { PageProps } from './pageProps';

/** Figures where less is better; spend is neither good nor bad. */
const lessIsBetter = new Set<ScorecardKey>(['cpa', 'cpl']);
const neutral = new Set<ScorecardKey>(['spend']);

/** A change below half a percent is none. */
const SMALLEST_CHANGE = 0.005;

interface ScorecardTileProps extends PageProps {
  readonly scorecard: Scorecard;
}

/** One figure with its change to the period before; the arrow and the words say it, not the colour alone. */
export function ScorecardTile({ scorecard, formats, language }: ScorecardTileProps) {
  const { key, value } = scorecard;
  return (
    <div class="card scorecard">
      <h3>{leadershipTexts[key][language]}</h3>
      <p class="figure">
        {value === null ? leadershipTexts.unknown[language] : shown(key, value, formats)}
      </p>
      <Change scorecard={scorecard} formats={formats} language={language} />
    </div>
  );
}

function shown(key: ScorecardKey, value: number, formats: FigureFormats): string {
  if (key === 'romi') return formats.signedShare(value);
  return key === 'orders' || key === 'leads' ? formats.count(value) : formats.shortMoney(value);
}

function Change({ scorecard: { key, value, before }, formats, language }: ScorecardTileProps) {
  const isRatio = key === 'romi';
  if (value === null || before === null || (!isRatio && before <= 0)) {
    return <p class="change">{leadershipTexts.noEarlier[language]}</p>;
  }
  const change = isRatio ? value - before : value / before - 1;
  if (Math.abs(change) < SMALLEST_CHANGE) {
    return <p class="change">{leadershipTexts.unchanged[language]}</p>;
  }
  const isGood = lessIsBetter.has(key) ? change < 0 : change > 0;
  const tone = neutral.has(key) ? '' : isGood ? 'good' : 'bad';
  const points = formats.signedPoints(change);
  return (
    <p class={`change ${tone}`}>
      <span aria-hidden="true">{change > 0 ? '▲' : '▼'}</span>{' '}
      {isRatio
        ? say(message(leadershipTexts.points, { points }), language)
        : formats.signedShare(change)}
    </p>
  );
}
