import type { FormLayout } from '../../../shared/formLayout';

/** Where each answer about a landing page stands. */
export const pageLayout: FormLayout<'Pages', 'check'> = {
  landingPage: { part: 'check' },
  checkedOn: { part: 'check' },
  tester: { part: 'check' },
  outsider: { part: 'check' },
  secondsToPrice: { part: 'check' },
  secondsToBuy: { part: 'check' },
  offerMatches: { part: 'check' },
  phoneOk: { part: 'check' },
  deliveryTerms: { part: 'check' },
  codeWorks: { part: 'check' },
  note: { part: 'check', rows: 2 },
};
