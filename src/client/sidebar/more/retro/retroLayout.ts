import type { FormLayout } from '../../../shared/formLayout';

/** Where each field of a line of the retro stands. */
export const retroLayout: FormLayout<'Retro', 'line'> = {
  campaignId: null,
  kind: { part: 'line' },
  text: { part: 'line', rows: 2 },
  evidence: { part: 'line', rows: 2 },
  owner: { part: 'line' },
  checkOn: { part: 'line' },
  result: { part: 'line' },
};
