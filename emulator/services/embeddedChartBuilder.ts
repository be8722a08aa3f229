import { ChartDescription, changed } from './chartDescription';
import { enumName } from './googleEnum';
import { chartEnums } from './sheetEnums';
import {
  EmbeddedAreaChartBuilder,
  EmbeddedBarChartBuilder,
  EmbeddedColumnChartBuilder,
  EmbeddedComboChartBuilder,
  EmbeddedLineChartBuilder,
  EmbeddedPieChartBuilder,
  EmbeddedScatterChartBuilder,
  EmbeddedTableChartBuilder,
} from './typedChartBuilders';

/** Sheet.newChart(): titles, colours and axes belong to the typed builders that `as…` gives. */
export class EmbeddedChartBuilder extends ChartDescription {
  static readonly emulates = 'EmbeddedChartBuilder';

  setChartType(type: unknown) {
    return changed(this, { type: enumName(type, chartEnums.ChartType) });
  }

  asAreaChart() {
    return new EmbeddedAreaChartBuilder(this.execution, { ...this.model, type: 'AREA' });
  }

  asBarChart() {
    return new EmbeddedBarChartBuilder(this.execution, { ...this.model, type: 'BAR' });
  }

  asColumnChart() {
    return new EmbeddedColumnChartBuilder(this.execution, { ...this.model, type: 'COLUMN' });
  }

  asComboChart() {
    return new EmbeddedComboChartBuilder(this.execution, { ...this.model, type: 'COMBO' });
  }

  asLineChart() {
    return new EmbeddedLineChartBuilder(this.execution, { ...this.model, type: 'LINE' });
  }

  asPieChart() {
    return new EmbeddedPieChartBuilder(this.execution, { ...this.model, type: 'PIE' });
  }

  asScatterChart() {
    return new EmbeddedScatterChartBuilder(this.execution, { ...this.model, type: 'SCATTER' });
  }

  asTableChart() {
    return new EmbeddedTableChartBuilder(this.execution, { ...this.model, type: 'TABLE' });
  }
}
