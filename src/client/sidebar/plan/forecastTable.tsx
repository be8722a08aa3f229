import type { Deciles, PilotForecast } from '../../../domain/plan/pilot';
import { sidebarPlanTexts as texts } from '../../../messages/sidebarPlanTexts';
import { useConversionWords } from './conversionWords';
import { useFormats } from './useFormats';

/** Clicks, orders, cost per order and ROMI: low, middle, high. */
export function ForecastTable({ whole }: { readonly whole: PilotForecast }) {
  const words = useConversionWords();
  const { count, money, share } = useFormats();
  const cpa = (value: number | undefined) =>
    value === undefined ? words(texts.moreThan, { cost: money(whole.cost) }) : money(value);
  const rows = [
    { name: words(texts.clicks), cells: cellsOf(whole.clicks, count) },
    { name: words(texts.orders), cells: cellsOf(whole.leads, count) },
    { name: words(texts.cpa), cells: cellsOf(whole.cpa, cpa) },
    { name: words(texts.romi), cells: cellsOf(whole.romi, share) },
  ];
  return (
    <table class="figures">
      <caption class="unseen">{words(texts.forecast)}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{words(texts.measure)}</span>
          </th>
          <th scope="col">{words(texts.low)}</th>
          <th scope="col">{words(texts.middle)}</th>
          <th scope="col">{words(texts.high)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{cells.low}</td>
            <td>{cells.middle}</td>
            <td>{cells.high}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellsOf<Value>({ p10, p50, p90 }: Deciles<Value>, format: (value: Value) => string) {
  return { low: format(p10), middle: format(p50), high: format(p90) };
}
