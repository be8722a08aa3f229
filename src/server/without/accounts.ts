import { inputError } from '../../domain/inputError';
import { importTexts } from '../../messages/importTexts';
import { progressLine } from '../endpoints/progressLine';
import type { AccountsDoor } from '../import/accountsDoor';
import { importedIds } from '../import/importStates';
import { leftOutAccounts, leftOutIssues } from '../import/leftOutAccounts';

/** What stands for the accounts in a copy that is built without any. */
export const accounts: AccountsDoor = {
  importAll: () => '',
  issues: () => importedIds().flatMap(leftOutIssues),
  endpoints: {
    listConnections: () => ({ connections: [], leftOut: leftOutAccounts() }),
    importProgress: () => ({ line: progressLine() }),
    connectSource: refuse,
    testSource: refuse,
    removeSource: refuse,
    importSource: refuse,
  },
};

function refuse(): never {
  throw inputError(importTexts.unknownSource, { known: '–' });
}
