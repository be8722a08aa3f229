import { message, say } from '../../ground/text/text';
import { leadershipTexts } from '../../messages/leadershipTexts';
import type { CreatorPerformance } from '../../workbook/dashboard/creatorPerformances';
import { matteringCreators } from '../../workbook/dashboard/mattering';
import { DataTable } from './dataTable';
import { signedName } from './decisionSigns';
import type { PageProps } from './pageProps';
import { placedLabels } from './placedLabels';
import { linearScale, ticksWithin } from './scale';
import { shortName } from './shortName';

const WIDTH = 460;
const HEIGHT = 270;
const LEFT = 52;
const TOP = 18;
const RIGHT = 8;
const BOTTOM = 36;
const SMALLEST = 5;
const LARGEST = 20;
const LABEL_LETTERS = 16;
/** Room around the outermost bubbles, as a part of the axis. */
const ROOM = 1.15;

interface BubblesChartProps extends PageProps {
  readonly creators: readonly CreatorPerformance[];
}

/** What counts of the spend across, return upwards, conversions as area; the line is where both are equal. */
export function BubblesChart({ creators: all, formats, language }: BubblesChartProps) {
  const creators = matteringCreators(all);
  const { bubbles, creator, countedSpend, returned, conversions } = leadershipTexts;
  return (
    <figure>
      <figcaption>
        <h2>{bubbles[language]}</h2>
        <p>
          {creators.length === 0
            ? leadershipTexts.nothingToDraw[language]
            : leadershipTexts.bubblesSay[language]}
        </p>
        {creators.length < all.length && (
          <p>
            {say(
              message(leadershipTexts.drawn, {
                shown: formats.count(creators.length),
                all: formats.count(all.length),
              }),
              language,
            )}
          </p>
        )}
      </figcaption>
      {creators.length > 0 && <Picture creators={creators} formats={formats} language={language} />}
      <DataTable
        caption={bubbles[language]}
        columns={[creator, countedSpend, returned, conversions].map((text) => text[language])}
        rows={creators.map((each) => [
          each.name,
          formats.money(spentOf(each)),
          formats.money(returnedOf(each)),
          formats.count(each.conversions ?? 0),
        ])}
      />
    </figure>
  );
}

function Picture({ creators, formats, language }: BubblesChartProps) {
  const margins = creators.map(returnedOf);
  const right = Math.max(1, ...creators.map(spentOf)) * ROOM;
  const bottom = Math.min(0, ...margins) * ROOM;
  const top = Math.max(1, ...margins) * ROOM;
  const x = linearScale([0, right], [LEFT, WIDTH - RIGHT]);
  const y = linearScale([bottom, top], [HEIGHT - BOTTOM, TOP]);
  const even = Math.min(right, top);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {ticksWithin(bottom, top, 4).map((tick) => (
        <g key={tick}>
          <line
            class={tick === 0 ? 'zero' : 'grid'}
            x1={LEFT}
            x2={WIDTH - RIGHT}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text class="axis" x={LEFT - 8} y={y(tick) + 4} text-anchor="end">
            {formats.shortMoney(tick)}
          </text>
        </g>
      ))}
      {ticksWithin(0, right, 5).map((tick) => (
        <text key={tick} class="axis" x={x(tick)} y={HEIGHT - BOTTOM + 16} text-anchor="middle">
          {formats.shortMoney(tick)}
        </text>
      ))}
      <text class="axis" x={WIDTH - RIGHT} y={HEIGHT - 4} text-anchor="end">
        {leadershipTexts.countedSpend[language]} →
      </text>
      <text class="axis" x={LEFT} y={10} text-anchor="end">
        ↑ {leadershipTexts.returned[language]}
      </text>
      <line class="even" x1={x(0)} y1={y(0)} x2={x(even)} y2={y(even)} />
      <text class="axis" x={x(even)} y={y(even) - 6} text-anchor="end">
        {leadershipTexts.breakEven[language]}
      </text>
      <Bubbles creators={creators} x={x} y={y} formats={formats} language={language} />
    </svg>
  );
}

function spentOf({ countedSpend }: CreatorPerformance): number {
  return countedSpend ?? 0;
}

function returnedOf({ returned }: CreatorPerformance): number {
  return returned ?? 0;
}

interface BubblesProps extends BubblesChartProps {
  readonly x: (spend: number) => number;
  readonly y: (margin: number) => number;
}

function Bubbles({ creators, x, y, formats }: BubblesProps) {
  const most = Math.max(1, ...creators.map(({ conversions }) => conversions ?? 0));
  // Small bubbles last, so that large ones do not hide them.
  const circles = [...creators]
    .sort((a, b) => (b.conversions ?? 0) - (a.conversions ?? 0))
    .map((creator) => ({
      creator,
      x: x(spentOf(creator)),
      y: y(returnedOf(creator)),
      radius: SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((creator.conversions ?? 0) / most),
      name: signedName(shortName(creator.name, LABEL_LETTERS), creator.decision),
    }));
  const frame = { left: LEFT, right: WIDTH, top: 0, bottom: HEIGHT - BOTTOM };
  return (
    <>
      {circles.map(({ creator, ...circle }) => (
        <g key={creator.key} class={`mark ${creator.decision ?? ''}`}>
          <title>{`${creator.name}: ${formats.money(spentOf(creator))} → ${formats.money(returnedOf(creator))} (${formats.count(creator.conversions ?? 0)})`}</title>
          <circle class="bubble" cx={circle.x} cy={circle.y} r={circle.radius} />
        </g>
      ))}
      {placedLabels(circles, frame).map((label) => (
        <text key={`${label.x} ${label.y}`} x={label.x} y={label.y} text-anchor={label.anchor}>
          {label.name}
        </text>
      ))}
    </>
  );
}
