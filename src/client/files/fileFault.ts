import type { fileTexts } from '../../messages/fileTexts';

/** Why a file cannot be read: one of the sentences in `fileTexts`. */
export type FileFaultKind = keyof typeof fileTexts;

/** A file that cannot be read, and why. */
export class FileFault extends Error {
  override readonly name = 'FileFault';

  constructor(readonly kind: FileFaultKind) {
    super(kind);
  }
}

/**
 * Why an error means that a file cannot be read; undefined for any other error. Told by the kind, since
 * the Excel reader is a script of its own with a class of its own.
 */
export function faultKindOf(error: unknown): FileFaultKind | undefined {
  const isFault = error instanceof Error && error.name === 'FileFault' && 'kind' in error;
  return isFault ? (error.kind as FileFaultKind) : undefined;
}
