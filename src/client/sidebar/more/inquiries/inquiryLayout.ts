import type { FormLayout } from '../../../shared/formLayout';
import { InquiryOwner } from './inquiryOwner';

/** Where each field of an inquiry stands. */
export const inquiryLayout: FormLayout<'Inquiries', 'what' | 'clock' | 'crisis'> = {
  inquiryId: null,
  kind: { part: 'what' },
  severity: { part: 'what' },
  openedAt: { part: 'what' },
  channel: { part: 'what' },
  postId: { part: 'what' },
  campaignId: { part: 'what' },
  summary: { part: 'what', rows: 2 },
  owner: { part: 'what', input: InquiryOwner },
  firstReplyAt: { part: 'clock' },
  frozenAt: { part: 'clock' },
  correctedAt: { part: 'clock' },
  publicStatementUrl: { part: 'crisis' },
  apologyAt: { part: 'clock' },
  resolvedAt: { part: 'clock' },
  cause: { part: 'crisis', rows: 2 },
  preventedBy: { part: 'crisis', rows: 2 },
};
