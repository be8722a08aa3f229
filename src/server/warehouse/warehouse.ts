import { message } from '../../ground/text/text';
import { warehouseTexts } from '../../messages/warehouseTexts';
import { warehouseEndpoints } from '../endpoints/warehouseEndpoints';
import { countedSentence } from './countedSentence';
import { countWhereTold } from './countWhereTold';
import { goOnPublishing, publishFigures } from './publishFigures';
import type { WarehouseDoor } from './warehouseDoor';
import { isStillAtWork } from './warehouseError';

/** BigQuery, of a copy that is built with it; a build without it puts the stand-in of `without` in its place. */
export const warehouse: WarehouseDoor = {
  isSwitchedOn: () => typeof BigQuery !== 'undefined',
  countWhereTold,
  countedSentence,
  publishFigures,
  goOnPublishing,
  stillAtWork: (error) =>
    isStillAtWork(error) ? message(warehouseTexts.stillCounting, {}) : undefined,
  endpoints: warehouseEndpoints,
};
