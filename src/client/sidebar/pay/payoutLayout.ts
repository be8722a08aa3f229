import { fieldsOf } from '../../../workbook/record/fieldsOf';
import { payoutsTab } from '../../../workbook/schema/tabs/payoutsTab';
import type { FormLayout } from '../../shared/formLayout';
import { taxKindInput } from '../operations/taxKindInput';

/** What is asked of a payment; states, approval and tax follow from what happens to it. */
export const payoutLayout: FormLayout<'Payouts', 'plan' | 'details'> = {
  payoutId: null,
  collabId: null,
  kind: { part: 'plan' },
  amount: { part: 'plan' },
  currency: { part: 'details' },
  dueOn: { part: 'plan' },
  deliverableId: null,
  state: null,
  approvedBy: null,
  approvedOn: null,
  paidOn: null,
  method: { part: 'details' },
  reference: null,
  invoiceUrl: { part: 'details' },
  taxKind: {
    part: 'details',
    input: taxKindInput((language) => fieldsOf(payoutsTab, language).taxKind),
  },
  withheld: null,
  net: null,
  overrideReason: null,
};
