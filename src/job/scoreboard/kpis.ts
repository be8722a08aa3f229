import { cpaStability } from '../../domain/judgement/cpaStability';
import { type Known, knownSum } from '../../domain/judgement/known';
import { shownMoney, shownPercent } from '../../domain/judgement/shownNumber';
import { volumeGrowth } from '../../domain/judgement/volumeGrowth';
import { type Message, message, type Text } from '../../ground/text/text';
import { scoreboardTexts } from '../../messages/scoreboardTexts';
import type { Combined } from '../assignments/combinedAssignments';
import type { Totals } from '../totals/totals';
import type { Judgement } from './judgement';

/** What the figures of a row are told from. */
export interface KpiMaterial {
  readonly totals: Totals;
  readonly combined: Combined;
  readonly judgement: Judgement;
  /** Whether anything is known about the audience behind the impressions. */
  readonly isVetted: boolean;
}

type Kpi = (material: KpiMaterial) => Message | undefined;

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

const cpa: Kpi = ({ judgement }) => told(texts.kpiCpa, money(judgement.cpa));
const romi: Kpi = ({ judgement: { verdict, romi: known } }) =>
  told(texts.kpiRomi, verdict?.word === 'too early' ? undefined : percent(known));
const quality: Kpi = ({ judgement }) => told(texts.kpiQuality, percent(judgement.quality?.middle));
const reuse: Kpi = ({ totals: { reuseValue } }) =>
  told(texts.kpiReuse, reuseValue > 0 ? shownMoney(reuseValue) : undefined);
const conversionRate: Kpi = ({ totals, judgement }) =>
  told(
    texts.kpiConversionRate,
    percent(ratio(judgement.conversions, known(totals.reached.clicks))),
  );
const newCustomers: Kpi = ({ totals: { newCustomers: fresh } }) =>
  told(texts.kpiNewCustomers, percent(ratio(known(fresh), fresh.count)));
const marginPerOrder: Kpi = ({ totals: { margin } }) =>
  told(texts.kpiMargin, money(ratio(known(margin), margin.count)));
const costPerLead: Kpi = ({ totals, combined, judgement }) =>
  told(
    texts.kpiCpl,
    money(combined.kind === 'lead' ? judgement.cpa : ratio(judgement.countedSpend, totals.leads)),
  );
const costPerPost: Kpi = ({ totals: { spend, posts } }) =>
  told(texts.kpiPerPost, money(ratio(spend, posts)));
const saves: Kpi = ({ totals: { reached } }) => {
  const share = ratio(known(reached.saves), known(reached.views));
  return told(texts.kpiSaves, share === undefined ? undefined : shownMoney(1000 * share));
};
const cai: Kpi = ({ totals: { spend, reached }, isVetted }) => {
  const each = ratio(spend, known(reached.authenticImpressions));
  const value = each === undefined ? undefined : shownMoney(1000 * each);
  return told(isVetted ? texts.kpiCai : texts.kpiCaiNotVetted, value);
};
const stability: Kpi = ({ totals: { byPost } }) => {
  const rows = byPost.filter(({ cost }) => cost > 0);
  const isTold = rows.length > 1 && rows.some(({ conversions }) => conversions > 0);
  return told(texts.kpiStability, isTold ? Number(cpaStability(rows).toPrecision(2)) : undefined);
};
const growth: Kpi = ({ totals: { ordersNow, ordersBefore } }) =>
  ordersNow === 0 || ordersBefore === 0
    ? undefined
    : told(
        texts.kpiGrowth,
        shownPercent(Math.expm1(volumeGrowth(ordersNow, ordersBefore).logGrowth)),
      );
const repeats: Kpi = ({ totals: { customers, repeatCustomers } }) =>
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
  material: KpiMaterial,
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
  return [...chosen].flatMap((kpi) => kpi(material) ?? []);
}
