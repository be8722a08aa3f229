const address = /[^\s@<>"']{1,64}@[^\s@<>"']{1,255}/g;

/**
 * Writes down for the add-on's maker what went wrong and where. The log belongs to the maker and the
 * cells to the user, so mail addresses are blanked and the text is kept short.
 */
export function logFailure(where: string, error: unknown): void {
  const sentence = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  console.error(`${where}: ${sentence.slice(0, 300).replace(address, '…')}`);
}
