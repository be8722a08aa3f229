import { fillMessage } from '../../../src/domain/outreach/mergeFields';

const fields = { creator: 'Mina', code: 'MINA15', fee: '' };

test.each([
  [
    'Hi {{creator}}, your code is {{ code }}.',
    { ready: true, text: 'Hi Mina, your code is MINA15.' },
  ],
  ['No places.', { ready: true, text: 'No places.' }],
  ['{{Creator}}', { ready: true, text: 'Mina' }],
  ['Fee {{fee}}, due {{due_on}}', { ready: false, unresolved: ['fee', 'due_on'] }],
  ['{{fee}} {{fee}}', { ready: false, unresolved: ['fee'] }],
  ['{{constructor}}', { ready: false, unresolved: ['constructor'] }],
  ['{{margin}}', { ready: false, unresolved: ['margin'] }],
  ['{{{creator}}}', { ready: true, text: '{Mina}' }],
  ['{creator}', { ready: true, text: '{creator}' }],
])('%s', (template, expected) => {
  expect(fillMessage(template, fields)).toEqual(expected);
});

test('a value that looks like a place or a replacement pattern stays as it is', () => {
  expect(fillMessage('{{creator}}', { creator: '$& {{code}}' })).toEqual({
    ready: true,
    text: '$& {{code}}',
  });
});
