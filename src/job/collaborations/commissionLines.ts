import type { AttributionInput } from '../../domain/attribution/attributionInput';
import { flagBit } from '../../domain/attribution/creditFlags';
import type { Credits } from '../../domain/attribution/credits';
import { timingCode } from '../../domain/attribution/evidence';
import { windowOf } from '../../domain/attribution/windowOf';
import { type Commission, commissionOf } from '../../domain/collaboration/commission';
import type { ConversionMeasures } from '../conversionMeasures';
import type { Workbook } from '../workbook';
import { collaborationFinder } from './collaborationRows';

/** What one credited order earns its creator. */
export interface CommissionLine extends Commission {
  /** Rows of Conversions, Collaborations and Posts. */
  readonly conversion: number;
  readonly collaboration: number;
  readonly post: number;
  /** Codes. */
  readonly creator: number;
  readonly campaign: number;
  /** Day numbers of the order and of the end of its hold. */
  readonly day: number;
  readonly holdUntilDay: number;
  /** The commission's share of the base, 0…1. */
  readonly share: number;
}

/** What commissions are computed from. */
export interface CommissionMaterial {
  readonly workbook: Workbook;
  readonly attribution: Pick<AttributionInput, 'posts'>;
  readonly credits: Credits;
  readonly conversions: ConversionMeasures;
  readonly nowMs: number;
}

const disputedFlags = (
  ['conflict:code', 'conflict:item', 'conflict:utm', 'conflict:landing', 'code_leaked'] as const
).reduce((set, flag) => set | flagBit(flag), 0);

/**
 * A line for every order that earns commission by the terms of its collaboration: credited within the
 * window of its post, or within the terms' own commission days where these are longer.
 */
export function commissionLines(material: CommissionMaterial): CommissionLine[] {
  const { workbook, credits, conversions, nowMs } = material;
  if (workbook.operations.Collaborations.rowCount === 0) return [];
  const collaborationAt = collaborationFinder(workbook);
  const { dayOf } = workbook.reading.clock;
  const shares = workbook.operations.Collaborations.number('commission_share');
  const occurredAt = workbook.conversions.number('occurred_at');
  const lines: CommissionLine[] = [];
  for (let row = 0; row < credits.count; row++) {
    const creator = credits.creators[row] ?? 0;
    const campaign = credits.campaigns[row] ?? 0;
    const instantMs = occurredAt[row] as number;
    const isOrder = conversions.isLead[row] === 0 && conversions.role[row] !== 0;
    if (creator === 0 || !isOrder || instantMs > nowMs) continue;
    const day = dayOf(instantMs);
    const collaboration = collaborationAt(creator, campaign, day);
    if (!((shares[collaboration] ?? 0) > 0)) continue;
    if (!earns(material, row, collaboration)) continue;
    lines.push(lineOf(material, { row, collaboration, creator, campaign, day }));
  }
  return lines;
}

/** In the window of its post, or within the days that the terms add after it. */
function earns(
  { workbook, attribution, credits }: CommissionMaterial,
  row: number,
  collaboration: number,
): boolean {
  if (credits.timing[row] === timingCode.inWindow) return true;
  const days = workbook.operations.Collaborations.number('commission_days')[collaboration];
  // An early order has no post and blank terms no days: nothing comes before NaN.
  const publishedAt = attribution.posts.publishedAt[credits.posts[row] as number] ?? Number.NaN;
  const { closesAtMs } = windowOf(publishedAt, days ?? Number.NaN);
  return (workbook.conversions.number('occurred_at')[row] as number) < closesAtMs;
}

interface Place {
  readonly row: number;
  readonly collaboration: number;
  readonly creator: number;
  readonly campaign: number;
  readonly day: number;
}

function lineOf(
  { workbook, attribution, credits, conversions, nowMs }: CommissionMaterial,
  { row, collaboration, creator, campaign, day }: Place,
): CommissionLine {
  const { Collaborations: terms } = workbook.operations;
  const { dayOf } = workbook.reading.clock;
  const base = terms.text('commission_base');
  const share = terms.number('commission_share')[collaboration] as number;
  const post = credits.posts[row] ?? -1;
  const windowEnd = post === -1 ? day : dayOf(attribution.posts.windowEndsAt[post] as number);
  const holdUntilDay = Math.max(day + workbook.settings.refund_days, windowEnd);
  const isMargin = base.texts[base.codes[collaboration] ?? 0] === 'margin';
  const order = {
    revenue: conversions.revenue[row] as number,
    refunded: conversions.refunded[row] as number,
    margin: conversions.margin[row] as number,
    isFullyRefunded: conversions.isRefunded[row] === 1,
    isDisputed: ((credits.flags[row] as number) & disputedFlags) !== 0,
    holdUntilDay,
  };
  const commission = commissionOf(
    { share, base: isMargin ? 'margin' : 'revenue_net', currency: workbook.settings.currency },
    order,
    dayOf(nowMs),
  );
  return {
    ...commission,
    conversion: row,
    collaboration,
    post,
    creator,
    campaign,
    day,
    holdUntilDay,
    share,
  };
}
