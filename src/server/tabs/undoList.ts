import { logFailure } from '../logFailure';

/** Takes a write back. */
export type Undo = () => void;

/** What takes the writes of one act back, newest first, so that a refused cell leaves nothing half done. */
export class UndoList {
  private readonly undos: Undo[] = [];

  /** Remembers how a write that comes now is taken back. */
  add(undo: Undo): void {
    this.undos.push(undo);
  }

  /** Does the work; when it fails, everything is taken back and the failure goes on. */
  guard<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      this.run();
      throw error;
    }
  }

  /** Takes everything back; one write that stays does not keep the others. */
  run(): void {
    for (const undo of this.undos.splice(0).reverse()) {
      try {
        undo();
      } catch (error) {
        logFailure('taking a write back', error);
      }
    }
  }
}
