import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Grid, HoveredCell } from './grid';

/** The note of the cell under the pointer, or why its formula failed. */
export function CellCard({ grid }: { grid: RefObject<Grid | null> }) {
  const [cell, setCell] = useState<HoveredCell | null>(null);
  useEffect(() => grid.current?.onHover(setCell), []);
  if (!cell) return null;
  const { left, top, error, note } = cell;
  return (
    <div class="cell-card" role="tooltip" style={{ left, top }}>
      {error && (
        <p class="cell-error">
          <strong>Error</strong>
          {error}
        </p>
      )}
      {note && <p>{note}</p>}
    </div>
  );
}
