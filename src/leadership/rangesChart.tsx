import { leadershipTexts } from '../messages/leadershipTexts';
import type { Language } from '../messages/text';
import type { CreatorStanding } from '../workbook/dashboard/creatorStandings';
import type { Figures } from './figures';
import { linearScale, ticksWithin } from './scale';

const WIDTH = 460;
const LEFT = 132;
const ROW = 26;
const BOTTOM = 24;
const MOST_SHOWN = 12;
/** A range may be very long; beyond this the picture is cut, the figures stay in the tooltip. */
const HIGHEST_SHOWN = 5;

interface RangesChartProps {
  readonly creators: readonly CreatorStanding[];
  readonly figures: Figures;
  readonly language: Language;
}

/** A dot for each creator's ROMI and a line for how sure it is. */
export function RangesChart({ creators, figures, language }: RangesChartProps) {
  const shown = creators.filter(({ romi }) => romi !== null).slice(0, MOST_SHOWN);
  const highest = Math.min(
    HIGHEST_SHOWN,
    Math.max(1, ...shown.map(({ romi, romiHigh }) => romiHigh ?? romi ?? 0)),
  );
  const x = linearScale([-1, highest], [LEFT, WIDTH - 12]);
  const cut = (value: number) => x(Math.max(-1, Math.min(highest, value)));
  const height = shown.length * ROW + BOTTOM;
  return (
    <figure>
      <figcaption>
        <h2>{leadershipTexts.ranges[language]}</h2>
        <p>{leadershipTexts.rangesSay[language]}</p>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={leadershipTexts.ranges[language]}
      >
        {ticksWithin(-1, highest, 5).map((tick) => (
          <g key={tick}>
            <line
              class={tick === 0 ? 'zero' : 'grid'}
              x1={x(tick)}
              x2={x(tick)}
              y1={0}
              y2={height - BOTTOM}
            />
            <text class="axis" x={x(tick)} y={height - 6} text-anchor="middle">
              {figures.signedShare(tick)}
            </text>
          </g>
        ))}
        {shown.map((creator, index) => (
          <CreatorRange
            key={creator.creatorId}
            creator={creator}
            y={index * ROW + ROW / 2}
            cut={cut}
            figures={figures}
          />
        ))}
      </svg>
    </figure>
  );
}

interface CreatorRangeProps {
  readonly creator: CreatorStanding;
  readonly y: number;
  readonly cut: (value: number) => number;
  readonly figures: Figures;
}

function CreatorRange({ creator, y, cut, figures }: CreatorRangeProps) {
  const { name, romi, romiLow, romiHigh } = creator;
  const label = [...name].length > 18 ? `${[...name].slice(0, 17).join('')}…` : name;
  const value = romi ?? 0;
  const crossesZero = (romiLow ?? value) < 0 && (romiHigh ?? value) > 0;
  return (
    <g class={crossesZero ? 'unsure' : value >= 0 ? 'gain' : 'loss'}>
      <title>{`${name}: ${figures.signedShare(romiLow ?? value)} … ${figures.signedShare(value)} … ${figures.signedShare(romiHigh ?? value)}`}</title>
      <text class="label" x={LEFT - 10} y={y + 4} text-anchor="end">
        {label}
      </text>
      {romiLow !== null && romiHigh !== null && (
        <line class="range" x1={cut(romiLow)} x2={cut(romiHigh)} y1={y} y2={y} />
      )}
      <circle cx={cut(value)} cy={y} r={5} />
    </g>
  );
}
