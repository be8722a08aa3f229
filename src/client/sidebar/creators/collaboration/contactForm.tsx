import type { BoardCollaboration, OperationsOpening } from '../../../../shared/operations';
import { blankRecord } from '../../../../workbook/record/blankRecord';
import { fieldsOf } from '../../../../workbook/record/fieldsOf';
import { contactsTab } from '../../../../workbook/schema/tabs/contactsTab';
import type { FormLayout } from '../../../shared/formLayout';
import { RecordEditor } from '../../operations/recordEditor';
import { taxKindInput } from '../../operations/taxKindInput';
import { useChange } from '../../operations/useChange';

interface ContactFormProps {
  readonly row: BoardCollaboration;
  readonly operations: OperationsOpening;
}

const contactLayout: FormLayout<'Contacts', 'contact'> = {
  creatorId: null,
  contactName: { part: 'contact' },
  channel: { part: 'contact' },
  contact: { part: 'contact' },
  language: { part: 'contact' },
  doNotContact: { part: 'contact' },
  consentNote: { part: 'contact', rows: 2 },
  taxKind: {
    part: 'contact',
    input: taxKindInput((language) => fieldsOf(contactsTab, language).taxKind),
  },
};

/** How to reach the creator, and whether one may. */
export function ContactForm({ row, operations }: ContactFormProps) {
  const save = useChange('saveContact');
  const { creatorId } = row.collaboration;
  const known = operations.contacts.find((each) => each.creatorId === creatorId);
  return (
    <RecordEditor
      tab={contactsTab}
      layout={contactLayout}
      parts={[{ part: 'contact' }]}
      record={known ?? { ...blankRecord(contactsTab), creatorId }}
      draft={`contact-${creatorId}`}
      work={save.work}
      onSave={(fields) => save.start({ contact: { ...fields, creatorId } })}
    />
  );
}
