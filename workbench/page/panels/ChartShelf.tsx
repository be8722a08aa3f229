import type { ChartModel } from '../../emulator/workbook/sheetObjects';
import { ChartIcon } from '../icons';

/** Names the charts that the script put on the tab; Google Sheets draws them. */
export function ChartShelf({ charts }: { charts: readonly ChartModel[] }) {
  if (charts.length === 0) return null;
  return (
    <ul class="chart-shelf" aria-label="Charts on this tab">
      {charts.map(({ id, type, options }) => (
        <li key={id} class="chart-card">
          <ChartIcon />
          <span>
            <strong>{String(options.title ?? 'Chart')}</strong>
            <small>{type.toLowerCase()} chart, drawn by Google Sheets</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
