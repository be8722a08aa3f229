import type { SourceFault } from '../../sources/source';

/** The detail of a fault: a job was still at work when this execution had to end. */
export const stillAtWork = 'stillAtWork';
/** The detail of a fault: a statement would read more than Settings of the warehouse allow. */
export const tooManyBytes = 'tooManyBytes';

/** Something that BigQuery refused, or that took too long; ends the work in hand and nothing else. */
export class WarehouseError extends Error {
  readonly fault: SourceFault;

  constructor(fault: SourceFault) {
    super(`${fault.fault} ${fault.detail}`);
    this.name = 'WarehouseError';
    this.fault = fault;
  }
}

/** Whether nothing is wrong but that BigQuery needs more time than this execution has. */
export function isStillAtWork(error: unknown): boolean {
  return error instanceof WarehouseError && error.fault.detail === stillAtWork;
}
