import { ChartDescription } from './chartDescription';
import { enumName } from './googleEnum';
import { chartEnums } from './sheetEnums';

/** Charts with a title, colours and a legend. */
abstract class TitledChartBuilder extends ChartDescription {
  setTitle(title: unknown) {
    return this.setOption('title', String(title));
  }

  setColors(colors: unknown) {
    return this.setOption('colors', colors);
  }

  setLegendPosition(position: unknown) {
    return this.setOption('legend.position', enumName(position, chartEnums.Position).toLowerCase());
  }
}

/** Charts with two axes. */
abstract class AxisChartBuilder extends TitledChartBuilder {
  setXAxisTitle(title: unknown) {
    return this.setOption('hAxis.title', String(title));
  }

  setYAxisTitle(title: unknown) {
    return this.setOption('vAxis.title', String(title));
  }
}

/** Charts whose series can stand on one another. */
abstract class StackedChartBuilder extends AxisChartBuilder {
  setStacked() {
    return this.setOption('isStacked', true);
  }
}

export class EmbeddedAreaChartBuilder extends StackedChartBuilder {
  static readonly emulates = 'EmbeddedAreaChartBuilder';
}

export class EmbeddedBarChartBuilder extends StackedChartBuilder {
  static readonly emulates = 'EmbeddedBarChartBuilder';
}

export class EmbeddedColumnChartBuilder extends StackedChartBuilder {
  static readonly emulates = 'EmbeddedColumnChartBuilder';
}

export class EmbeddedComboChartBuilder extends StackedChartBuilder {
  static readonly emulates = 'EmbeddedComboChartBuilder';
}

export class EmbeddedLineChartBuilder extends AxisChartBuilder {
  static readonly emulates = 'EmbeddedLineChartBuilder';
}

export class EmbeddedScatterChartBuilder extends AxisChartBuilder {
  static readonly emulates = 'EmbeddedScatterChartBuilder';
}

export class EmbeddedPieChartBuilder extends TitledChartBuilder {
  static readonly emulates = 'EmbeddedPieChartBuilder';
}

export class EmbeddedTableChartBuilder extends ChartDescription {
  static readonly emulates = 'EmbeddedTableChartBuilder';
}
