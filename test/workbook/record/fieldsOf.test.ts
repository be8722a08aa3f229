import { fieldsOf } from '../../../src/workbook/record/fieldsOf';
import { creatorsTab } from '../../../src/workbook/schema/tabs/creatorsTab';
import { postsTab } from '../../../src/workbook/schema/tabs/postsTab';

test('a form learns label, hint, kind and choices from the declaration', () => {
  const fields = fieldsOf(creatorsTab, 'ko');
  expect(fields.platform).toMatchObject({ label: '플랫폼', isRequired: true, isOpen: true });
  expect(fields.platform.choices).toContain('instagram');
  expect(fieldsOf(postsTab, 'en').publishedAt).toMatchObject({
    label: 'Published at',
    kind: 'datetime',
    choices: [],
  });
});
