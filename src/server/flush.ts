import { countServiceCall } from './serviceCalls';

/** Makes Google carry out what was written, so that a refusal shows now and not after the lock is gone. */
export function flush(): void {
  countServiceCall();
  SpreadsheetApp.flush();
}
