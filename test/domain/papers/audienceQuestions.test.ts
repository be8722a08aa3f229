import { audienceQuestions } from '../../../src/domain/papers/audienceQuestions';

test('the two questions that were asked most, whatever their marks and capitals', () => {
  const comments = [
    'Is it vegan?',
    'Where can I buy it?',
    'WHERE can I buy it ??',
    'How much is it?',
  ];
  expect(audienceQuestions(comments)).toEqual(['Where can I buy it?', 'Is it vegan?']);
});

test('in any script', () => {
  expect(audienceQuestions(['민감성 피부에도 괜찮나요？', '예뻐요!'])).toEqual([
    '민감성 피부에도 괜찮나요?',
  ]);
});

test.each([
  ['no question', 'So pretty'],
  ['nothing to answer', 'Really?'],
  ['marks alone', '???'],
  ['a handle', 'Is this you, @somebody?'],
  ['a mail address', 'Write to a@b.example?'],
  ['an address', 'Is it https://shop.example?'],
  ['a telephone number', 'Is 010-1234-5678 right?'],
  ['an endless one', `${'Why is it so good '.repeat(12)}?`],
])('%s is left out', (_what, comment) => {
  expect(audienceQuestions([comment])).toEqual([]);
});
