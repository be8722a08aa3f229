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

/** Three empty lines, named after the cluster where there is one. */
export function emptyPlan(opening: SidebarOpening, campaignId: string): PlanForm {
  const cluster = new Set(clusterOf(workbookFactsOf(opening), campaignId));
  const inCluster = opening.creators.filter(({ creatorId }) => cluster.has(creatorId));
  const planned = (inCluster.length >= fewestCreators ? inCluster : opening.creators).slice(0, 5);
  const lines = Math.max(fewestCreators, planned.length);
  const list = (read: (creator: SidebarCreator) => string) =>
    Array.from({ length: lines }, (_, index) => {
      const creator = planned[index];
      return creator ? read(creator) : '';
    });
  return {
    conversion: '',
    margin: '',
    names: list(({ name, creatorId }) => name || creatorId),
    views: list((creator) => viewsText(creator)),
    rates: list((creator) => rateText(creator, opening.file.decimalSeparator)),
    fees: list(() => ''),
    productCost: '',
    bonus: '',
    commission: '',
    payFor: '0',
  };
}

function viewsText({ medianViews }: SidebarCreator): string {
  return medianViews === null ? '' : String(Math.round(medianViews));
}

function rateText({ clickRate }: SidebarCreator, decimalSign: DecimalSign): string {
  if (clickRate === null) return '';
  return String(Number((clickRate * 100).toFixed(2))).replace('.', decimalSign);
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
