import { fieldsOf } from '../../../src/workbook/record/fieldsOf';

test('a form learns label, hint, kind and choices from the declaration', () => {
  const fields = fieldsOf('Creators', 'ko');
  expect(fields.platform).toMatchObject({ label: '플랫폼', isRequired: true, isOpen: true });
  expect(fields.platform.choices).toContain('instagram');
  expect(fieldsOf('Posts', 'en').publishedAt).toMatchObject({
    label: 'Published at',
    kind: 'datetime',
    choices: [],
  });
});
