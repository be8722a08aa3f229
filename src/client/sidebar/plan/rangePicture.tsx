import type { PilotForecast } from '../../../domain/plan/pilot';
import { sidebarPlanTexts as texts } from '../../../messages/sidebarPlanTexts';
import { useConversionWords } from './conversionWords';
import type { CreatorRange } from './forecastOf';
import { useFormats } from './useFormats';

interface RangePictureProps {
  readonly whole: PilotForecast;
  readonly ranges: readonly CreatorRange[];
}

/** Low to high orders as bars on one scale, the pilot's first; the words say the same. */
export function RangePicture({ whole, ranges }: RangePictureProps) {
  const words = useConversionWords();
  const rows = [{ name: words(texts.pilot), orders: whole.leads }, ...ranges];
  const most = Math.max(1, ...rows.map(({ orders }) => orders.p90));
  return (
    <figure class="tight">
      <figcaption class="small quiet">{words(texts.ordersPicture)}</figcaption>
      <ul class="ranges">
        {rows.map((row, index) => (
          <RangeBar key={String(index)} range={row} most={most} isWhole={index === 0} />
        ))}
      </ul>
      <p class="hint">{words(texts.legend)}</p>
    </figure>
  );
}

interface RangeBarProps {
  readonly range: CreatorRange;
  readonly most: number;
  readonly isWhole: boolean;
}

function RangeBar({ range: { name, orders }, most, isWhole }: RangeBarProps) {
  const words = useConversionWords();
  const { count } = useFormats();
  const place = (value: number) => `${((100 * value) / most).toFixed(2)}%`;
  const values = { low: count(orders.p10), middle: count(orders.p50), high: count(orders.p90) };
  return (
    <li class={isWhole ? 'range whole' : 'range'}>
      <span class="unseen">{words(texts.rangeOf, { name, ...values })}</span>
      <span class="range-name" aria-hidden="true">
        {name}
      </span>
      <span class="range-track" aria-hidden="true">
        <span
          class="range-bar"
          style={`left:${place(orders.p10)};width:${place(orders.p90 - orders.p10)}`}
        />
        <span class="range-middle" style={`left:${place(orders.p50)}`} />
      </span>
      <span class="range-values number" aria-hidden="true">
        {values.low}–{values.high}
      </span>
    </li>
  );
}
