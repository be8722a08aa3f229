import type { FormLayout } from '../../../shared/formLayout';

/** Where each field of a message template stands. */
export const templateLayout: FormLayout<'Messages', 'template'> = {
  templateId: null,
  moment: { part: 'template' },
  language: { part: 'template' },
  tone: { part: 'template' },
  subject: { part: 'template' },
  body: { part: 'template', rows: 8 },
  active: { part: 'template' },
};
