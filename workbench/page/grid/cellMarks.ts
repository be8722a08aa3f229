import { InterceptorEffectEnum, type Univer } from '@univerjs/core';
import {
  CellAlertManagerService,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import type { CellRemarks } from './hoveredCell';

const NOTE = { color: '#f4b400', size: 6 };
const ERROR = { color: '#d93025', size: 6 };

/** Marks cells with a note or an error at their upper right corner, as Google Sheets does. */
export function markCells(univer: Univer): void {
  // The grid's own card for a failed formula says "Error" and nothing more.
  univer.__getInjector().get(CellAlertManagerService).showAlert = () => undefined;
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      handler: (cell, _location, next) => {
        const { error, note } = (cell?.custom ?? {}) as CellRemarks;
        if (!error && !note) return next(cell);
        return next({ ...cell, markers: { tr: error ? ERROR : NOTE } });
      },
    });
}
