import { fieldsOf } from '../../../workbook/record/fieldsOf';
import { payoutsTab } from '../../../workbook/schema/tabs/payoutsTab';
import type { FormProps } from '../../shared/formLayout';
import { useSidebar } from '../../shared/sidebarContext';
import { TaxKindField } from '../operations/taxKindField';

/** The tax kind of one payment; blank takes the creator's. */
export function PayoutTaxKind({ form, change }: FormProps<'Payouts'>) {
  const { language } = useSidebar();
  const { label, hint } = fieldsOf(payoutsTab, language).taxKind;
  return (
    <TaxKindField
      label={label}
      hint={hint}
      value={form.taxKind}
      onChange={(taxKind) => change({ taxKind })}
    />
  );
}
