import { countServiceCall, serviceCalls } from './serviceCalls';

/** How many calls were made when everything had last been carried out. */
let callsWhenFlushed = -1;

/**
 * Makes Google carry out what was written, so that a refusal shows now and not after the lock is gone; nothing is
 * asked where nothing happened since it was last done.
 */
export function flush(): void {
  if (serviceCalls() === callsWhenFlushed) return;
  countServiceCall();
  SpreadsheetApp.flush();
  callsWhenFlushed = serviceCalls();
}
