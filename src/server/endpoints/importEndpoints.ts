import type { ImportEndpoints } from '../../shared/importEndpoints';
import { connectionEndpoints } from './connectionEndpoints';
import { fileImportEndpoints } from './fileImportEndpoints';

/** Everything that the Import panel may ask for. */
export const importEndpoints: ImportEndpoints = { ...fileImportEndpoints, ...connectionEndpoints };
