import { completenessLine } from '../../../src/domain/brief/completeness';
import { offerFit } from '../../../src/domain/plan/offerFit';
import { say } from '../../../src/ground/text/text';

describe('offerFit', () => {
  test.each([
    [true, true, true, '3/3'],
    [true, true, false, '2/3, missing: links, codes or pages to measure with'],
    [
      false,
      false,
      true,
      '1/3, missing: a clear offer with a reason to buy now, something to show, or expert content with a lead magnet',
    ],
  ])('offer %s, visual %s, measurable %s: %s', (clearOffer, visual, measurable, expected) => {
    const line = completenessLine(offerFit({ clearOffer, visual, measurable }));
    expect(say(line, 'en')).toBe(expected);
  });
});
