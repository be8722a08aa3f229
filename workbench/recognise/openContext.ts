import { createHash } from 'node:crypto';
import type { RecordContext } from '../../src/sources/files/exportFormat';
import { knownRows } from '../../src/sources/known/knownRows';

/** Stands where only the owner of a workbook can choose: a campaign, a creator, a post. */
export const OPEN_CHOICE = '(choose)';

/**
 * What stands in for a workbook when a file is read without one: every handle is a creator, a word
 * with a hyphen or underscore in it the id of a post, and what the panel would ask stays open.
 */
export const openContext: RecordContext = {
  digest: (text) => createHash('sha256').update(text).digest('hex').slice(0, 16),
  known: {
    ...knownRows({ creators: [], posts: [], links: [] }),
    creatorByHandle: (_platform, handle) => (handle === '' ? null : handle),
    namesPost: (word) => /^[\p{L}\p{N}.]+[-_][\p{L}\p{N}._-]+$/u.test(word),
  },
  chosen: {
    campaignId: OPEN_CHOICE,
    creatorId: OPEN_CHOICE,
    postId: null,
    periodStart: OPEN_CHOICE,
    periodEnd: OPEN_CHOICE,
  },
};
