import type { ConversionMeasures } from './conversionMeasures';
import type { PlacementMeasures } from './postMeasures';

/** What every post, asset and conversion adds, by row of its tab. */
export interface Figures {
  readonly posts: PlacementMeasures;
  readonly assets: PlacementMeasures;
  readonly conversions: ConversionMeasures;
}
