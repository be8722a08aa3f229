import type { FormLayout } from '../../../shared/formLayout';

/** The fields of a count of followers. */
export const brandSnapshotLayout: FormLayout<'BrandSnapshots', 'count'> = {
  takenOn: { part: 'count' },
  platform: { part: 'count' },
  followers: { part: 'count' },
};
