import { codeKey } from '../../ground/cells/codeKey';

/** Whether an amount is in another currency than the file's. */
export function isForeign(currency: string | null, own: string | null): boolean {
  if (currency === null || own === null) return false;
  return codeKey(currency) !== codeKey(own);
}
