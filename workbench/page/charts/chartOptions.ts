import type { ChartModel } from '../../../emulator/workbook/sheetObjects';

const DEFAULT_WIDTH = 600;
const DEFAULT_HEIGHT = 371;
const DEFAULT_COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853'];

/** The options of a chart that the workbench draws. */
export interface ChartOptions {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly colours: readonly string[];
  readonly hasLegend: boolean;
  readonly across: string;
  readonly upwards: string;
  /** Whether the axis of values grows by powers of ten. */
  readonly isLogarithmic: boolean;
}

/** Reads the options as the script gave them, nested or with dots in their names. */
export function chartOptions({ options }: ChartModel): ChartOptions {
  const { title, width, height, colors } = options;
  return {
    title: String(title ?? ''),
    width: Number(width ?? DEFAULT_WIDTH),
    height: Number(height ?? DEFAULT_HEIGHT),
    colours: Array.isArray(colors) && colors.length > 0 ? colors.map(String) : DEFAULT_COLOURS,
    hasLegend: nested(options, 'legend', 'position') !== 'none',
    across: nested(options, 'hAxis', 'title'),
    upwards: nested(options, 'vAxis', 'title'),
    isLogarithmic: nested(options, 'hAxis', 'logScale') === 'true',
  };
}

function nested(options: ChartModel['options'], group: string, name: string): string {
  const inside = options[group] as Record<string, unknown> | undefined;
  return String(options[`${group}.${name}`] ?? inside?.[name] ?? '');
}
