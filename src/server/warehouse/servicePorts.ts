import { serviceCaller } from '../import/callService';
import type { WarehousePorts } from './bigQuerySession';

/** Google's own services. BigQuery takes the rights of whoever runs the script: there is no secret. */
export const servicePorts: WarehousePorts = {
  fetch: serviceCaller('', () => (typeof BigQuery === 'undefined' ? null : (BigQuery ?? null))),
  nowMs: () => Date.now(),
  sleep: (milliseconds) => Utilities.sleep(milliseconds),
};
