import { connectionEndpoints } from '../endpoints/connectionEndpoints';
import type { AccountsDoor } from './accountsDoor';
import { importIssues } from './importIssues';
import { importSources } from './importSources';
import { importSummary } from './importSummary';

/** The accounts that this copy is built with; a build without any puts the stand-in of `without` in its place. */
export const accounts: AccountsDoor = {
  importAll: (deadlineMs) => importSummary(importSources(deadlineMs)),
  issues: importIssues,
  endpoints: connectionEndpoints,
};
