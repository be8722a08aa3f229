import { Service } from './service';
import { chartEnums } from './sheetEnums';

/** Charts: only the enumerations, for charts inside a sheet. */
export class Charts extends Service {
  static readonly emulates = 'Charts';

  get ChartType() {
    return chartEnums.ChartType;
  }

  get Position() {
    return chartEnums.Position;
  }
}
