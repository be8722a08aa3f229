import { inputError } from '../../domain/inputError';
import { message, say } from '../../ground/text/text';
import { leftOutTexts } from '../../messages/leftOutTexts';
import { readDocumentState, updateDocumentState } from '../documentState';
import { fileLanguage } from '../fileLanguage';
import type { WarehouseDoor } from '../warehouse/warehouseDoor';

/** What stands for the warehouse in a copy that is built without it: a file that relied on it is told so. */
export const warehouse: WarehouseDoor = {
  isSwitchedOn: () => false,
  countWhereTold() {
    if (readDocumentState().warehouse?.use === 'count') throw inputError(leftOutTexts.counting, {});
    return undefined;
  },
  countedSentence: () => '',
  publishFigures() {
    const { warehouse: entries } = readDocumentState();
    return entries === undefined ? '' : say(message(leftOutTexts.publishing, {}), fileLanguage());
  },
  goOnPublishing: () => updateDocumentState({ publishing: undefined }),
  stillAtWork: () => undefined,
  endpoints: {
    openWarehouse: refuse,
    connectWarehouse: refuse,
    removeWarehouse: refuse,
    readWarehouseColumns: refuse,
  },
};

function refuse(): never {
  throw inputError(leftOutTexts.warehouse, {});
}
