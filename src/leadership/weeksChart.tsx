import { leadershipTexts } from '../messages/leadershipTexts';
import type { Language } from '../messages/text';
import type { WeekFigures } from '../workbook/dashboard/weeklyFigures';
import type { Figures } from './figures';
import { linearScale, ticksWithin } from './scale';

const WIDTH = 460;
const HEIGHT = 220;
const LEFT = 56;
const BOTTOM = 24;
const TOP = 8;

interface WeeksChartProps {
  readonly weeks: readonly WeekFigures[];
  readonly figures: Figures;
  readonly language: Language;
}

/** Bars of spend and margin, one pair a week. */
export function WeeksChart({ weeks, figures, language }: WeeksChartProps) {
  const highest = Math.max(1, ...weeks.flatMap(({ spend, margin }) => [spend, margin]));
  const lowest = Math.min(0, ...weeks.map(({ margin }) => margin));
  const y = linearScale([lowest, highest], [HEIGHT - BOTTOM, TOP]);
  const band = (WIDTH - LEFT) / Math.max(1, weeks.length);
  const bar = (value: number) => ({
    y: Math.min(y(0), y(value)),
    height: Math.abs(y(value) - y(0)),
  });
  return (
    <figure>
      <figcaption>
        <h2>{leadershipTexts.weeks[language]}</h2>
        <p>
          <span class="key spend" /> {leadershipTexts.spend[language]} <span class="key margin" />{' '}
          {leadershipTexts.margin[language]} · {leadershipTexts.weeksSay[language]}
        </p>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={leadershipTexts.weeks[language]}
      >
        {ticksWithin(lowest, highest, 4).map((tick) => (
          <g key={tick}>
            <line
              class={tick === 0 ? 'zero' : 'grid'}
              x1={LEFT}
              x2={WIDTH}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text class="axis" x={LEFT - 8} y={y(tick) + 4} text-anchor="end">
              {figures.money(tick)}
            </text>
          </g>
        ))}
        {weeks.map(({ startsOn, spend, margin }, index) => (
          <g key={startsOn} transform={`translate(${LEFT + index * band} 0)`}>
            <title>{`${figures.day(startsOn)}: ${figures.money(spend)} / ${figures.money(margin)}`}</title>
            <rect class="spend" x={band * 0.14} width={band * 0.34} rx={2} {...bar(spend)} />
            <rect class="margin" x={band * 0.52} width={band * 0.34} rx={2} {...bar(margin)} />
            {index % 2 === 0 && (
              <text class="axis" x={band / 2} y={HEIGHT - 6} text-anchor="middle">
                {figures.day(startsOn)}
              </text>
            )}
          </g>
        ))}
      </svg>
    </figure>
  );
}
