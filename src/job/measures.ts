import type { FeedValues } from '../workbook/feed/feedColumns';
import type { CollaborationSpend } from './collaborations/collaborationSpend';
import type { CommissionLine } from './collaborations/commissionLines';
import type { ConversionMeasures } from './conversionMeasures';

/** What every post, asset and conversion adds, by row of its tab. */
export interface Measures {
  readonly posts: FeedValues<'posts'>;
  readonly assets: FeedValues<'assets'>;
  readonly conversions: ConversionMeasures;
  readonly commissions: readonly CommissionLine[];
  /** What collaborations cost beside posts: commissions, kill fees, adjustments. */
  readonly beside: readonly CollaborationSpend[];
}
