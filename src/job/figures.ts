import type { FeedValues } from '../workbook/feed/feedColumns';
import type { ConversionMeasures } from './conversionMeasures';

/** What every post, asset and conversion adds, by row of its tab. */
export interface Figures {
  readonly posts: FeedValues<'posts'>;
  readonly assets: FeedValues<'assets'>;
  readonly conversions: ConversionMeasures;
}
