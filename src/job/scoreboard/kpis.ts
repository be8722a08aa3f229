import { cpaStability } from '../../domain/judgement/cpaStability';
import { shownMoney, shownPercent } from '../../domain/judgement/shownNumber';
import { volumeGrowth } from '../../domain/judgement/volumeGrowth';
import { type Message, message, type Text } from '../../ground/text/text';
import { scoreboardTexts } from '../../messages/scoreboardTexts';
import { type Known, knownSum, type Totals } from '../totals/totals';
import type { Judgement } from './judgement';

type Kpi = (totals: Totals, judgement: Judgement) => Message | undefined;

function told(text: Text & { en: `${string}{value}${string}` }, value: number | undefined) {
  return value === undefined || !Number.isFinite(value)
    ? undefined
    : message(text as Text, { value } as never);
}

function ratio(above: number | undefined, below: number | undefined): number | undefined {
  return above === undefined || below === undefined || below === 0 ? undefined : above / below;
}

function percent(share: number | undefined): number | undefined {
  return share === undefined ? undefined : shownPercent(share);
}

function money(amount: number | undefined): number | undefined {
  return amount === undefined ? undefined : shownMoney(amount);
}

const texts = scoreboardTexts;
const known = (of: Known) => knownSum(of);

const cpa: Kpi = (_, { cpa: value }) => told(texts.kpiCpa, money(value));
const romi: Kpi = (_, { romi: value }) => told(texts.kpiRomi, percent(value));
const quality: Kpi = (_, judgement) => told(texts.kpiQuality, percent(judgement.quality));
const reuse: Kpi = ({ reuseValue }) =>
  told(texts.kpiReuse, reuseValue > 0 ? shownMoney(reuseValue) : undefined);
const conversionRate: Kpi = ({ reached }, { conversions }) =>
  told(texts.kpiConversionRate, percent(ratio(conversions, known(reached.clicks))));
const newCustomers: Kpi = ({ newCustomers: fresh, orders }) =>
  told(texts.kpiNewCustomers, percent(ratio(fresh, orders)));
const marginPerOrder: Kpi = ({ margin }) =>
  told(texts.kpiMargin, money(ratio(known(margin), margin.count)));
const costPerLead: Kpi = ({ spend, leads }) => told(texts.kpiCpl, money(ratio(spend, leads)));
const costPerPost: Kpi = ({ spend, posts }) => told(texts.kpiPerPost, money(ratio(spend, posts)));
const saves: Kpi = ({ reached }) => {
  const share = ratio(known(reached.saves), known(reached.views));
  return told(texts.kpiSaves, share === undefined ? undefined : shownMoney(1000 * share));
};
const cai: Kpi = ({ spend, reached }) => {
  const each = ratio(spend, known(reached.authenticImpressions));
  return told(texts.kpiCai, each === undefined ? undefined : shownMoney(1000 * each));
};
const stability: Kpi = ({ byPost }) => {
  const rows = byPost.filter(({ cost }) => cost > 0);
  const isTold = rows.length > 1 && rows.some(({ conversions }) => conversions > 0);
  return told(texts.kpiStability, isTold ? Number(cpaStability(rows).toPrecision(2)) : undefined);
};
const growth: Kpi = ({ ordersNow, ordersBefore }) =>
  ordersNow === 0 || ordersBefore === 0
    ? undefined
    : told(
        texts.kpiGrowth,
        shownPercent(Math.expm1(volumeGrowth(ordersNow, ordersBefore).logGrowth)),
      );
const repeats: Kpi = ({ customers, repeatCustomers }) =>
  told(texts.kpiRepeat, percent(ratio(repeatCustomers, customers)));

const byStage: Readonly<Record<string, readonly Kpi[]>> = {
  pilot: [cpa, romi, conversionRate, quality],
  scaling: [stability, growth, repeats, reuse],
};

const byCollabType: Readonly<Record<string, readonly Kpi[]>> = {
  review: [cpa, saves, reuse],
  giveaway: [costPerLead, quality, newCustomers],
  limited: [marginPerOrder, newCustomers],
  challenge: [costPerPost, cai],
};

/** The figures that matter for these stages and collaboration types, each once. */
export function kpiMessages(
  totals: Totals,
  judgement: Judgement,
  stages: readonly string[],
  collabTypes: Iterable<string>,
): Message[] {
  const chosen = new Set<Kpi>();
  for (const stage of stages) for (const kpi of byStage[stage] ?? []) chosen.add(kpi);
  for (const type of collabTypes) {
    if (Object.hasOwn(byCollabType, type))
      for (const kpi of byCollabType[type] ?? []) chosen.add(kpi);
  }
  if (chosen.size === 0) for (const kpi of byStage.pilot ?? []) chosen.add(kpi);
  return [...chosen].flatMap((kpi) => kpi(totals, judgement) ?? []);
}
