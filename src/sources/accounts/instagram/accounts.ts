import { handleKey } from '../../../ground/cells/handleKey';
import { headerKey } from '../../../ground/cells/headerKey';
import type { KnownRows } from '../../known/knownRows';

/** The creators of the workbook on Instagram whose handle can be one, in the order of the tab. */
export function accountsOf({
  creators,
}: KnownRows): { readonly creatorId: string; readonly handle: string }[] {
  return creators
    .filter(({ platform }) => headerKey(platform) === 'instagram')
    .map(({ creatorId, handle }) => ({
      creatorId,
      handle: handleKey(handle),
    }))
    .filter(({ handle }) => /^[a-z0-9._]{1,30}$/.test(handle));
}
