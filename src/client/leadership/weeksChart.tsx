import { leadershipTexts } from '../../messages/leadershipTexts';
import type { WeekFigures } from '../../workbook/dashboard/weeklyFigures';
import { DataTable } from './dataTable';
import type { PageProps } from './pageProps';
import { linearScale, ticksWithin } from './scale';

const WIDTH = 460;
const HEIGHT = 230;
const LEFT = 52;
const BOTTOM = 24;
const TOP = 8;

interface WeeksChartProps extends PageProps {
  readonly weeks: readonly WeekFigures[];
}

/** Bars of spend and margin, one pair a week. */
export function WeeksChart({ weeks, formats, language }: WeeksChartProps) {
  const { week, spend, margin } = leadershipTexts;
  return (
    <figure>
      <figcaption>
        <h2>{leadershipTexts.weeks[language]}</h2>
        <p>{leadershipTexts.weeksSay[language]}</p>
        <p class="keys">
          <span class="key spend" /> {spend[language]} <span class="key margin" />{' '}
          {margin[language]}
          {weeks.some(({ isPartial }) => isPartial) && (
            <>
              {' '}
              <span class="key partial" /> {leadershipTexts.partialWeek[language]}
            </>
          )}
        </p>
      </figcaption>
      <Picture weeks={weeks} formats={formats} language={language} />
      <DataTable
        caption={leadershipTexts.weeks[language]}
        columns={[week, spend, margin].map((text) => text[language])}
        rows={weeks.map((each) => [
          formats.day(each.startsOn),
          formats.money(each.spend),
          each.margin === null ? leadershipTexts.unknown[language] : formats.money(each.margin),
        ])}
      />
    </figure>
  );
}

function Picture({ weeks, formats, language }: WeeksChartProps) {
  const highest = Math.max(1, ...weeks.flatMap(({ spend, margin }) => [spend, margin ?? 0]));
  const lowest = Math.min(0, ...weeks.map(({ margin }) => margin ?? 0));
  const y = linearScale([lowest, highest], [HEIGHT - BOTTOM, TOP]);
  const band = (WIDTH - LEFT) / Math.max(1, weeks.length);
  const bar = (value: number) => ({
    y: Math.min(y(0), y(value)),
    height: Math.abs(y(value) - y(0)),
  });
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
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
            {formats.shortMoney(tick)}
          </text>
        </g>
      ))}
      {weeks.map(({ startsOn, spend, margin, isPartial }, index) => (
        <g
          key={startsOn}
          class={isPartial ? 'partial' : ''}
          transform={`translate(${LEFT + index * band} 0)`}
        >
          <title>{`${formats.day(startsOn)}: ${formats.money(spend)} / ${margin === null ? leadershipTexts.unknown[language] : formats.money(margin)}${isPartial ? ` (${leadershipTexts.partialWeek[language]})` : ''}`}</title>
          <rect class="spend" x={band * 0.14} width={band * 0.34} rx={2} {...bar(spend)} />
          <rect class="margin" x={band * 0.52} width={band * 0.34} rx={2} {...bar(margin ?? 0)} />
          {(weeks.length - 1 - index) % 2 === 0 && (
            <text class="axis" x={band / 2} y={HEIGHT - 6} text-anchor="middle">
              {formats.day(startsOn)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
