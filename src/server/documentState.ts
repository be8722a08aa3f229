const PROPERTY = 'flywheel';

/** What the add-on remembers about this file, beside its cells. Everything is optional: a copy of the file starts anew. */
export interface DocumentState {
  /** The id of the sheet that serves a tab, so that people may rename and move it. */
  readonly sheetIds?: Readonly<Record<string, number>>;
  /** When a failure was last mailed, epoch milliseconds. */
  readonly alertedAtMs?: number;
}

/** Reads what is remembered; an unreadable note counts as nothing, since all of it can be found anew. */
export function readDocumentState(): DocumentState {
  const json = PropertiesService.getDocumentProperties().getProperty(PROPERTY);
  if (json === null) return {};
  try {
    const state: unknown = JSON.parse(json);
    return typeof state === 'object' && state !== null ? state : {};
  } catch {
    return {};
  }
}

/** Replaces what is remembered. */
export function writeDocumentState(state: DocumentState): void {
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, JSON.stringify(state));
}
