import type { KnownRows } from '../../known/knownRows';

/** The creators of the workbook on Instagram whose handle can be one, in the order of the tab. */
export function accountsOf({
  creators,
}: KnownRows): { readonly creatorId: string; readonly handle: string }[] {
  return creators
    .filter(({ platform }) => platform.trim().toLowerCase() === 'instagram')
    .map(({ creatorId, handle }) => ({
      creatorId,
      handle: handle.trim().replace(/^@/, '').toLowerCase(),
    }))
    .filter(({ handle }) => /^[a-z0-9._]{1,30}$/.test(handle));
}
