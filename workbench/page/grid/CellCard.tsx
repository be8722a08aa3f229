import type { HoveredCell } from './hoveredCell';

/** The note of the cell under the pointer, or why its formula failed. */
export function CellCard({ cell }: { cell: HoveredCell }) {
  const { left, top, error, note } = cell;
  return (
    <div class="cell-card" role="tooltip" style={{ left: `${left}px`, top: `${top}px` }}>
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
