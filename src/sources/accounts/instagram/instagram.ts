import { apiTexts } from '../../../messages/apiTexts';
import type { Source } from '../../source';
import { accountsOf } from './accounts';
import { readDiscovery, readOwnAccount } from './parse';
import { discoveryRequest, ownAccountRequest } from './request';

/**
 * Public counts of creators' professional accounts through business discovery. Comments of other
 * accounts are not to be had there: paste a sample into Comments.
 */
export const instagram: Source = {
  id: 'instagram',
  label: { en: 'Instagram', ko: '인스타그램' },
  fills: ['Snapshots', 'Creators', 'Posts'],
  scopes: ['https://www.googleapis.com/auth/script.external_request'],
  service: null,
  whitelist: ['https://graph.facebook.com/'],
  overlapMs: 0,
  settings: [
    {
      key: 'account',
      label: apiTexts.igUserLabel,
      hint: apiTexts.igUserHint,
      isSecret: false,
      pattern: /^\d{5,25}$/,
    },
    {
      key: 'token',
      label: apiTexts.tokenLabel,
      hint: apiTexts.igTokenHint,
      isSecret: true,
      pattern: /^[\w|-]{20,500}$/,
    },
  ],
  test: ownAccountRequest,
  readTest: readOwnAccount,
  begin: ({ known }) => (accountsOf(known).length === 0 ? null : { at: 0 }),
  request: discoveryRequest,
  read: readDiscovery,
};
