import type { Execution, ServiceMakers } from '../execution';
import { EmbeddedChart } from './embeddedChart';
import { Range } from './range';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';

/** The makers of one execution's service objects. */
export function serviceMakers(execution: Execution): ServiceMakers {
  return {
    spreadsheet: () => new Spreadsheet(execution),
    sheet: (sheet) => new Sheet(execution, sheet),
    range: (sheet, area) => new Range(execution, sheet, area),
    chart: (model) => new EmbeddedChart(execution, model),
  };
}
