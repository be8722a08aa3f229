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
