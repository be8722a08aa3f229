import type { RefObject } from 'preact';
import { useEffect, useReducer } from 'preact/hooks';
import type { ChartModel } from '../../../emulator/workbook/sheetObjects';
import type { Grid } from '../grid/grid';
import { chartTable } from './chartTable';
import { SheetChart } from './SheetChart';

interface ChartLayerProps {
  readonly charts: readonly ChartModel[];
  readonly grid: RefObject<Grid | null>;
  readonly place: RefObject<HTMLElement | null>;
}

const ROW_HEADER = 46;
const COLUMN_HEADER = 24;
/** The grid has further canvases, for text that is being edited. */
const SHEET_CANVAS = 'canvas[id^=univer-sheet-main-canvas]';

/** How far the sheet is scrolled, in pixels; the grid's event carries more than its type says. */
interface Scroll {
  readonly viewportScrollX: number;
  readonly viewportScrollY: number;
}

const NOT_SCROLLED: Scroll = { viewportScrollX: 0, viewportScrollY: 0 };

/** The charts of the tab in front, drawn over the grid where the script put them. */
export function ChartLayer({ charts, grid: { current: grid }, place }: ChartLayerProps) {
  const [scroll, redraw] = useReducer(
    (before: Scroll, after: Partial<Scroll>): Scroll => ({ ...before, ...after }),
    NOT_SCROLLED,
  );
  const isShown = charts.length > 0;
  useEffect(() => {
    if (!isShown || !grid || !place.current) return;
    const stop = watch(grid, place.current, redraw);
    redraw(NOT_SCROLLED);
    return stop;
  }, [isShown, grid, charts[0]?.id]);
  const canvas = place.current?.querySelector(SHEET_CANVAS)?.getBoundingClientRect();
  const column = place.current?.parentElement?.getBoundingClientRect();
  if (!isShown || !grid || !canvas || !column) return null;
  return (
    <div
      class="chart-layer"
      style={{
        left: `${canvas.left - column.left + ROW_HEADER}px`,
        top: `${canvas.top - column.top + COLUMN_HEADER}px`,
        width: `${canvas.width - ROW_HEADER}px`,
        height: `${canvas.height - COLUMN_HEADER}px`,
      }}
    >
      {charts.map((model) => {
        const { x, y } = grid.placeOf(model.anchor.row, model.anchor.column);
        const left = x - ROW_HEADER + model.anchor.offsetX - scroll.viewportScrollX;
        const top = y - COLUMN_HEADER + model.anchor.offsetY - scroll.viewportScrollY;
        return (
          <div key={model.id} style={{ transform: `translate(${left}px, ${top}px)` }}>
            <SheetChart model={model} table={chartTable(model, (...at) => grid.cellAt(...at))} />
          </div>
        );
      })}
    </div>
  );
}

/** Calls back whenever the grid scrolls, changes a cell or its size. */
function watch(
  { api }: Grid,
  place: HTMLElement,
  redraw: (scroll: Partial<Scroll>) => void,
): () => void {
  const scrolled = api.addEvent(api.Event.Scroll, (event) => {
    const { viewportScrollX, viewportScrollY } = event as unknown as Scroll;
    redraw({ viewportScrollX, viewportScrollY });
  });
  const changed = api.addEvent(api.Event.CommandExecuted, ({ id }) => {
    if (id.startsWith('sheet.mutation.')) redraw({});
  });
  const sized = new ResizeObserver(() => redraw({}));
  sized.observe(place);
  return () => {
    scrolled.dispose();
    changed.dispose();
    sized.disconnect();
  };
}
