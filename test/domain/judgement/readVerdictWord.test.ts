import { readVerdictWord } from '../../../src/domain/judgement/readVerdictWord';

test.each([
  ['scale', 'scale'],
  [' Keep Testing ', 'keep testing'],
  ['STOP', 'stop'],
  ['확대', 'scale'],
  ['중단', 'stop'],
  ['', undefined],
  ['  ', undefined],
  [undefined, undefined],
])('%p is %p', (text, expected) => {
  expect(readVerdictWord('campaign_word', text)).toBe(expected);
});

test('any other word is refused with the words that it may be', () => {
  expect(() => readVerdictWord('campaign_word', 'grow')).toThrow(
    'campaign_word must be one of scale, keep testing, renegotiate, stop, too early, not measurable',
  );
});
