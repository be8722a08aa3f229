import { fieldsOf } from '../../../../workbook/record/fieldsOf';
import { inquiriesTab } from '../../../../workbook/schema/tabs/inquiriesTab';
import type { FormProps } from '../../../shared/formLayout';
import { useSidebar } from '../../../shared/sidebarContext';
import { TeamField } from '../../operations/teamField';

/** Who of us answers. */
export function InquiryOwner({ form, change }: FormProps<'Inquiries'>) {
  const { language } = useSidebar();
  const { label, hint } = fieldsOf(inquiriesTab, language).owner;
  return (
    <TeamField
      name="owner"
      label={label}
      hint={hint}
      value={form.owner}
      onChange={(owner) => change({ owner })}
    />
  );
}
