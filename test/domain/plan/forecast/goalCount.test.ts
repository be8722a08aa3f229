import { goalCount } from '../../../../src/domain/plan/forecast/goalCount';

test.each<[string, 'order' | 'lead', number | undefined]>([
  // The sample's own goals and the column's note.
  ['60 orders below $21 each by 4 October', 'order', 60],
  ['5월까지 주문 60건', 'order', 60],
  ['60 new first-time orders', 'order', 60],
  ['from 40 to 60 orders', 'order', 60],
  ['1,200 sales', 'order', 1200],
  ['1.200 sales', 'order', 1200],
  ['orders: 75', 'order', 75],
  ['60건 주문', 'order', 60],
  ['By 4 May: 25 leads at $12', 'lead', 25],
  ['문의 30건', 'lead', 30],
  ['30명 신청', 'lead', 30],
  // A number of something else is no goal.
  ['awareness', 'order', undefined],
  ['ROMI of 20%', 'order', undefined],
  ['20% more orders', 'order', undefined],
  ['20 % more orders', 'order', undefined],
  ['25 leads', 'order', undefined],
  ['0 orders', 'order', undefined],
  ['', 'order', undefined],
])('%s (%s): %p', (goal, counted, count) => {
  expect(goalCount(goal, counted)).toBe(count);
});
