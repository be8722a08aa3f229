import type { ImportEndpoints } from '../../shared/importEndpoints';
import { accounts } from '../import/accounts';
import { fileImportEndpoints } from './fileImportEndpoints';

/** Everything that the Import panel may ask for. */
export const importEndpoints: ImportEndpoints = { ...fileImportEndpoints, ...accounts.endpoints };
