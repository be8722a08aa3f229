import type { PayModel } from '../../../domain/plan/payModels';
import { sidebarPlanTexts as texts } from '../../../messages/sidebarPlanTexts';
import { useConversionWords } from './conversionWords';
import { useFormats } from './useFormats';

/** Expected cost and profit of each model, and its risk. */
export function PayModelsTable({ models }: { readonly models: readonly PayModel[] }) {
  const words = useConversionWords();
  const { money, chance } = useFormats();
  return (
    <table class="figures">
      <caption class="unseen">{words(texts.pay)}</caption>
      <thead>
        <tr>
          <th scope="col">{words(texts.model)}</th>
          <th scope="col">{words(texts.cost)}</th>
          <th scope="col">{words(texts.profit)}</th>
          <th scope="col">{words(texts.loss)}</th>
        </tr>
      </thead>
      <tbody>
        {models.map(({ name, cost, profit, chanceOfLoss }) => (
          <tr key={name}>
            <th scope="row">{words(texts[name])}</th>
            <td>{money(cost)}</td>
            <td class={profit < 0 ? 'bad-text' : undefined}>{money(profit)}</td>
            <td>{chance(chanceOfLoss)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
