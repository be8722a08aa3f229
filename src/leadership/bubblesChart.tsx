import { leadershipTexts } from '../messages/leadershipTexts';
import type { Language } from '../messages/text';
import type { CreatorStanding } from '../workbook/dashboard/creatorStandings';
import type { Figures } from './figures';
import { linearScale, ticksWithin } from './scale';

const WIDTH = 460;
const HEIGHT = 240;
const LEFT = 56;
const BOTTOM = 36;
const LARGEST = 20;

interface BubblesChartProps {
  readonly creators: readonly CreatorStanding[];
  readonly figures: Figures;
  readonly language: Language;
}

/** Spend across, margin upwards, orders as area; the line is where both are equal. */
export function BubblesChart({ creators, figures, language }: BubblesChartProps) {
  const spends = creators.map(({ spend }) => spend);
  const margins = creators.map(({ margin }) => margin ?? 0);
  const right = Math.max(1, ...spends) * 1.15;
  const bottom = Math.min(0, ...margins);
  const top = Math.max(1, ...margins) * 1.15;
  const mostOrders = Math.max(1, ...creators.map(({ orders }) => orders));
  const x = linearScale([0, right], [LEFT, WIDTH - 8]);
  const y = linearScale([bottom, top], [HEIGHT - BOTTOM, 8]);
  const even = Math.min(right, top);
  return (
    <figure>
      <figcaption>
        <h2>{leadershipTexts.bubbles[language]}</h2>
        <p>{leadershipTexts.bubblesSay[language]}</p>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={leadershipTexts.bubbles[language]}
      >
        {ticksWithin(bottom, top, 4).map((tick) => (
          <g key={tick}>
            <line
              class={tick === 0 ? 'zero' : 'grid'}
              x1={LEFT}
              x2={WIDTH - 8}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text class="axis" x={LEFT - 8} y={y(tick) + 4} text-anchor="end">
              {figures.money(tick)}
            </text>
          </g>
        ))}
        {ticksWithin(0, right, 5).map((tick) => (
          <text key={tick} class="axis" x={x(tick)} y={HEIGHT - BOTTOM + 16} text-anchor="middle">
            {figures.money(tick)}
          </text>
        ))}
        <text class="axis" x={WIDTH - 8} y={HEIGHT - 4} text-anchor="end">
          {leadershipTexts.spend[language]} →
        </text>
        <line class="even" x1={x(0)} y1={y(0)} x2={x(even)} y2={y(even)} />
        {creators.map(({ creatorId, name, spend, margin, orders }) => (
          <g key={creatorId} class={(margin ?? 0) >= spend ? 'gain' : 'loss'}>
            <title>{`${name}: ${figures.money(spend)} → ${figures.money(margin ?? 0)} (${figures.count(orders)})`}</title>
            <circle
              class="bubble"
              cx={x(spend)}
              cy={y(margin ?? 0)}
              r={5 + (LARGEST - 5) * Math.sqrt(orders / mostOrders)}
            />
            <text
              class="bubbleName"
              x={x(spend)}
              y={y(margin ?? 0) - 8 - (LARGEST - 5) * Math.sqrt(orders / mostOrders)}
              text-anchor="middle"
            >
              {name}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}
