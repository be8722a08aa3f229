import { fieldsOf } from '../../../../workbook/record/fieldsOf';
import { collaborationsTab } from '../../../../workbook/schema/tabs/collaborationsTab';
import type { FormProps } from '../../../shared/formLayout';
import { useSidebar } from '../../../shared/sidebarContext';
import { TeamField } from '../../operations/teamField';

/** Who of us sees to the collaboration. */
export function OwnerField({ form, change }: FormProps<'Collaborations'>) {
  const { language } = useSidebar();
  const { label, hint } = fieldsOf(collaborationsTab, language).owner;
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
