/** What the grid remembers about a cell beyond what it draws. */
export interface CellRemarks {
  note?: string;
  /** A formula's failure in words. */
  error?: string;
}

/** A cell under the pointer that has something to say, and where to say it on the page. */
export interface HoveredCell extends CellRemarks {
  left: number;
  top: number;
}
