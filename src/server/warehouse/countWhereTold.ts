import { InputError } from '../../domain/inputError';
import type { PipelineInput } from '../../job/pipelineInput';
import { readDocumentState, updateDocumentState } from '../documentState';
import type { TabSheets } from '../tabs/tabSheets';
import { bigQuerySession } from './bigQuerySession';
import { type CountedThere, countThere } from './countThere';
import { servicePorts } from './servicePorts';
import { isStillAtWork, WarehouseError } from './warehouseError';
import { warehouseFaultMessage } from './warehouseFaultMessage';
import { workbookPlace } from './warehouseSettings';

/**
 * What the warehouse counted, where this file has one that counts; undefined where leads and orders stand in the
 * file.
 *
 * @throws InputError that says what stands in the way; the run ends before anything is written
 * @throws WarehouseError while BigQuery is still at work: the next execution asks again
 */
export function countWhereTold(
  { spreadsheet }: TabSheets,
  input: PipelineInput,
  { runId, deadlineMs }: { readonly runId: string; readonly deadlineMs: number },
): CountedThere | undefined {
  const { warehouse } = readDocumentState();
  if (warehouse?.use !== 'count') return undefined;
  const place = workbookPlace(warehouse, spreadsheet.getId());
  try {
    const session = bigQuerySession(place, servicePorts, deadlineMs);
    const counted = countThere(session, { runId, warehouse, input });
    updateDocumentState({ warehouse: { ...warehouse, readBytes: counted.bytes } });
    return counted;
  } catch (error) {
    if (!(error instanceof WarehouseError) || isStillAtWork(error)) throw error;
    throw new InputError(warehouseFaultMessage(error.fault, warehouse));
  }
}
