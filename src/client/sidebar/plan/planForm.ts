import type { PilotCreator } from '../../../domain/plan/pilotPlan';
import { clusterOf } from '../../../domain/standing/clusterOf';
import type { DecimalSign } from '../../../ground/cells/fileLocale';
import { isBlank } from '../../../ground/cells/isBlank';
import { numberOfText } from '../../../ground/cells/numberOfText';
import type { SidebarCreator, SidebarOpening } from '../../../shared/sidebarOpening';
import { workbookFactsOf } from '../workbookFactsOf';

/** The plan as typed; one entry of each list per creator. */
export interface PlanForm {
  readonly conversion: string;
  readonly margin: string;
  readonly names: readonly string[];
  readonly views: readonly string[];
  readonly rates: readonly string[];
  readonly fees: readonly string[];
  readonly productCost: string;
  readonly bonus: string;
  readonly commission: string;
  /** Index of the creator whose payment is looked at, as text. */
  readonly payFor: string;
}

/** The lists of the form that hold one entry per creator. */
export const creatorFields = ['names', 'views', 'rates', 'fees'] as const;

/** What may be changed of a creator in the plan. */
export type CreatorField = (typeof creatorFields)[number];

/** A pilot has three to five creators; a plan may try a few more. */
export const mostCreators = 7;
const fewestCreators = 3;

/** A first plan: the cluster with its own medians and fees, the campaign's own conversion rate and margin. */
export function emptyPlan(opening: SidebarOpening, campaignId: string): PlanForm {
  const cluster = new Set(clusterOf(workbookFactsOf(opening), campaignId));
  const inCluster = opening.creators.filter(({ creatorId }) => cluster.has(creatorId));
  const planned = (inCluster.length >= fewestCreators ? inCluster : opening.creators).slice(0, 5);
  const lines = Math.max(fewestCreators, planned.length);
  const { decimalSeparator } = opening.file;
  const basis = opening.planBasis.campaigns.find((each) => each.campaignId === campaignId);
  const list = (read: (creator: SidebarCreator) => string) =>
    Array.from({ length: lines }, (_, index) => {
      const creator = planned[index];
      return creator ? read(creator) : '';
    });
  return {
    conversion: percentText(basis?.conversionRate ?? null, decimalSeparator),
    margin: numberText(basis?.marginPerAction ?? null, decimalSeparator),
    names: list(({ name, creatorId }) => name || creatorId),
    views: list(({ medianViews }) => (medianViews === null ? '' : String(Math.round(medianViews)))),
    rates: list(({ clickRate }) => percentText(clickRate, decimalSeparator)),
    fees: list(({ medianFee }) => numberText(medianFee, decimalSeparator)),
    productCost: '',
    bonus: '',
    commission: '',
    payFor: '0',
  };
}

function percentText(share: number | null, decimalSign: DecimalSign): string {
  return numberText(share === null ? null : share * 100, decimalSign);
}

/** A number as a field starts with it; '' for an unknown one. */
export function numberText(value: number | null, decimalSign: DecimalSign): string {
  return value === null ? '' : String(Number(value.toFixed(2))).replace('.', decimalSign);
}

/** A number as typed, null for a blank or for something else. */
export function typedNumber(text: string, decimalSign: DecimalSign): number | null {
  if (isBlank(text)) return null;
  const value = numberOfText(text, { decimalSign });
  return Number.isFinite(value) ? value : null;
}

/** A percentage as typed ("0.6" or "0.6 %") as a fraction. */
export function typedShare(text: string, decimalSign: DecimalSign): number | null {
  return isBlank(text) ? null : typedNumber(`${text.replace('%', '')}%`, decimalSign);
}

/** A creator of the plan, its name as typed and its numbers where all of them are there. */
export interface PlannedCreator {
  readonly name: string;
  readonly plan: PilotCreator | null;
}

/** The creators that the form describes. */
export function plannedCreators(
  form: PlanForm,
  decimalSign: DecimalSign,
): readonly PlannedCreator[] {
  const conversionRate = typedShare(form.conversion, decimalSign);
  const margin = typedNumber(form.margin, decimalSign);
  return form.names.map((name, index) => {
    const views = typedNumber(form.views[index] ?? '', decimalSign);
    const clickThrough = typedShare(form.rates[index] ?? '', decimalSign);
    const fee = typedNumber(form.fees[index] ?? '', decimalSign);
    const isWhole =
      views !== null &&
      clickThrough !== null &&
      fee !== null &&
      conversionRate !== null &&
      margin !== null;
    return {
      name,
      plan: isWhole ? { views, clickThrough, conversionRate, fee, margin } : null,
    };
  });
}
