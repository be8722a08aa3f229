import { type FormLayout, fieldsIn, shownFields } from '../../../src/client/shared/formLayout';

const layout: FormLayout<'Comments', 'who' | 'what'> = {
  language: { part: 'what' },
  creatorId: { part: 'who' },
  text: { part: 'what', rows: 2 },
  postId: null,
  author: null,
};

test('a layout that forgets a column, or places a stranger, does not compile', () => {
  const { author: _forgotten, ...rest } = layout;
  // @ts-expect-error author is missing: whoever adds a column decides where it stands
  const short: FormLayout<'Comments', 'who' | 'what'> = rest;
  // @ts-expect-error no column is named mood
  const long: FormLayout<'Comments', 'who' | 'what'> = { ...layout, mood: null };
  expect(fieldsIn(short, 'who')).toEqual(fieldsIn(long, 'who'));
});

test('the fields of a part stand in the order of the layout', () => {
  expect(fieldsIn(layout, 'what')).toEqual([
    ['language', { part: 'what' }],
    ['text', { part: 'what', rows: 2 }],
  ]);
});

test('only what the form shows is sent: cells that it does not show stay as they are', () => {
  const record = { creatorId: 'anna', postId: 'p1', author: 'x', text: '', language: 'ko' };
  expect(shownFields(layout, record)).toEqual({ creatorId: 'anna', text: '', language: 'ko' });
});
