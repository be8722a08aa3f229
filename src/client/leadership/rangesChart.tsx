import { message, say } from '../../ground/text/text';
import { leadershipTexts } from '../../messages/leadershipTexts';
import type { CreatorPerformance } from '../../workbook/dashboard/creatorPerformances';
import { matteringCreators } from '../../workbook/dashboard/mattering';
import { DataTable } from './dataTable';
import { signedName } from './decisionSigns';
import type { PageProps } from './pageProps';
import { linearScale, ticksWithin } from './scale';
import { shortName } from './shortName';

const WIDTH = 460;
const LEFT = 138;
const RIGHT = 14;
const ROW = 26;
const DENSE_ROW = 19;
const BOTTOM = 24;
const LABEL_LETTERS = 18;
/** With more creators than this the other pictures stand beside it one under another. */
const LONG = 12;
/** Ranges may be very long: the picture goes this much beyond the best ROMI, the rest is an arrow. */
const ROOM_BEYOND = 1.4;

interface RangesChartProps extends PageProps {
  readonly creators: readonly CreatorPerformance[];
}

/** A dot for each creator's ROMI and a line for how sure it is. */
export function RangesChart({ creators, formats, language }: RangesChartProps) {
  const drawable = creators.filter(({ romi }) => romi !== null);
  const shown = matteringCreators(drawable);
  return (
    <figure class={shown.length > LONG ? 'tall' : ''}>
      <figcaption>
        <h2>{leadershipTexts.ranges[language]}</h2>
        <p>
          {shown.length === 0
            ? leadershipTexts.nothingToDraw[language]
            : leadershipTexts.rangesSay[language]}
        </p>
        {shown.length < drawable.length && (
          <p>
            {say(
              message(leadershipTexts.drawn, {
                shown: formats.count(shown.length),
                all: formats.count(drawable.length),
              }),
              language,
            )}
          </p>
        )}
      </figcaption>
      {shown.length > 0 && <Picture creators={shown} formats={formats} language={language} />}
      <RangesTable creators={shown} formats={formats} language={language} />
    </figure>
  );
}

function Picture({ creators, formats }: RangesChartProps) {
  const [lowest, highest] = extentOf(creators);
  const x = linearScale([lowest, highest], [LEFT, WIDTH - RIGHT]);
  const row = creators.length > LONG ? DENSE_ROW : ROW;
  const height = creators.length * row + BOTTOM;
  const ticks = [...new Set([-1, ...ticksWithin(Math.max(-0.99, lowest), highest, 5)])];
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            class={tick === 0 ? 'zero' : 'grid'}
            x1={x(tick)}
            x2={x(tick)}
            y1={0}
            y2={height - BOTTOM}
          />
          <text class="axis" x={x(tick)} y={height - 6} text-anchor="middle">
            {formats.signedShare(tick)}
          </text>
        </g>
      ))}
      {creators.map((creator, index) => (
        <g key={creator.key} transform={`translate(0 ${(index + 0.5) * row})`}>
          <CreatorRange creator={creator} x={x} highest={highest} />
        </g>
      ))}
    </svg>
  );
}

/** Whole up to the worst and the best ROMI; high ends of ranges may lie beyond. */
function extentOf(creators: readonly CreatorPerformance[]): [number, number] {
  const lows = creators.map(({ romi, romiLow }) => romiLow ?? romi ?? 0);
  const highs = creators.map(({ romi, romiHigh }) => romiHigh ?? romi ?? 0);
  const best = Math.max(...creators.map(({ romi }) => romi ?? 0));
  const highest = Math.max(0.5, Math.min(Math.max(...highs), ROOM_BEYOND * Math.max(1, best)));
  return [Math.min(-1, ...lows), highest];
}

interface CreatorRangeProps {
  readonly creator: CreatorPerformance;
  readonly x: (value: number) => number;
  readonly highest: number;
}

function CreatorRange({ creator, x, highest }: CreatorRangeProps) {
  const { name, romi, romiLow, romiHigh } = creator;
  const value = romi ?? 0;
  const end = Math.min(romiHigh ?? value, highest);
  return (
    <g class={`mark ${creator.decision ?? ''}`}>
      <text class="label" x={LEFT - 12} y={4} text-anchor="end">
        {signedName(shortName(name, LABEL_LETTERS), creator.decision)}
      </text>
      {romiLow !== null && romiHigh !== null && (
        <line class="range" x1={x(romiLow)} x2={x(end)} y1={0} y2={0} />
      )}
      {(romiHigh ?? value) > highest && <path class="beyond" d={`M${x(highest)} -5l7 5l-7 5z`} />}
      <circle cx={x(value)} cy={0} r={5} />
    </g>
  );
}

function RangesTable({ creators, formats, language }: RangesChartProps) {
  const { ranges, creator, romi, low, high } = leadershipTexts;
  const share = (value: number | null) =>
    value === null ? leadershipTexts.unknown[language] : formats.signedShare(value);
  return (
    <DataTable
      caption={ranges[language]}
      columns={[creator, romi, low, high].map((text) => text[language])}
      rows={creators.map((each) => [
        each.name,
        share(each.romi),
        share(each.romiLow),
        share(each.romiHigh),
      ])}
    />
  );
}
