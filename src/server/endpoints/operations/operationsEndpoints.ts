import type { OperationsEndpoints } from '../../../shared/operations';
import { addClaims } from './addClaims';
import { openCollaboration, readyMessages } from './collaborationPapers';
import { exportPayouts } from './exportPayouts';
import { importCreatorList } from './importCreatorList';
import { movePayouts } from './movePayouts';
import { openOperations } from './openOperations';
import { openResults } from './openResults';
import { addTaxRules, saveAround } from './saveAround';
import { addToCampaign, logSent, renewCollaboration, saveCollaboration } from './saveCollaboration';
import { decideDeliverable, saveDeliverable } from './saveDeliverable';
import { savePayout } from './savePayout';

/** What pages may ask about the work with creators. */
export const operationsEndpoints: OperationsEndpoints = {
  openOperations,
  openResults,
  openCollaboration,
  readyMessages,
  saveCollaboration,
  addToCampaign,
  importCreatorList,
  logSent,
  renewCollaboration,
  saveDeliverable,
  decideDeliverable,
  savePayout,
  movePayouts,
  exportPayouts,
  ...saveAround,
  addTaxRules,
  addClaims,
};
