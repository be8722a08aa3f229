import type { MeasureFrom } from '../workbook/feed/feedColumns';
import type { CollaborationSpend } from './collaborations/collaborationSpend';
import type { CommissionLine } from './collaborations/commissionLines';
import type { ConversionMeasures } from './conversionMeasures';

/** What a source adds, before it is judged what of its cost counts. */
export type Unjudged<Source extends 'posts' | 'assets'> = {
  readonly [Measure in Exclude<
    MeasureFrom<Source>,
    'counted_spend' | 'return_spend'
  >]: Float64Array;
};

/** What every post, asset and conversion adds, by row of its tab. */
export interface Measures {
  readonly posts: Unjudged<'posts'>;
  readonly assets: Unjudged<'assets'>;
  readonly conversions: ConversionMeasures;
  readonly commissions: readonly CommissionLine[];
  /** What collaborations cost beside posts: commissions, kill fees, adjustments. */
  readonly beside: readonly CollaborationSpend[];
}
