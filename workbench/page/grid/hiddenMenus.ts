/** Entries of the grid's own menus for things that the workbench does not keep. */
export const HIDDEN_MENUS = Object.fromEntries(
  ['sheet.command.copy-worksheet'].map((id) => [id, { hidden: true }]),
);
