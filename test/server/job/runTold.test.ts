import type { Language } from '../../../src/ground/text/language';
import { say } from '../../../src/ground/text/text';
import { runTold } from '../../../src/server/job/runTold';

test.each<[number, number, number, number, Language, string]>([
  [292, 0, 1, 0, 'en', '292 orders credited, 1 thing to mend'],
  [1, 0, 0, 0, 'en', '1 order credited, nothing to mend'],
  [0, 0, 2, 0, 'en', '0 orders credited, 2 things to mend'],
  [0, 12, 0, 0, 'en', '12 leads credited, nothing to mend'],
  [3, 1, 0, 0, 'en', '3 orders credited, 1 lead credited, nothing to mend'],
  [7, 0, 0, 23, 'en', '7 orders credited, 23 to look at'],
  [7, 0, 2, 1, 'en', '7 orders credited, 2 things to mend, 1 to look at'],
  [292, 0, 1, 0, 'ko', '기여가 확인된 주문 292건, 고칠 것 1건'],
  [7, 0, 0, 23, 'ko', '기여가 확인된 주문 7건, 확인할 것 23건'],
])(
  '%i orders, %i leads, %i errors, %i warnings in %s',
  (orders, leads, healthErrors, healthWarnings, language, told) => {
    const finished = { credited: { orders, leads }, healthErrors, healthWarnings };
    expect(say(runTold(finished), language)).toBe(told);
  },
);
