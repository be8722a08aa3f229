import { stepFinding } from '../../../src/domain/judgement/stepFinding';
import { expectClose } from '../../support/expectClose';

const own = { came: 100, went: 0 };

/**
 * By hand: nobody of 100 went on where 5 % should. Clearly below is under 3.75 %, one in 26.67; with
 * shape 1 the chance of not being below is Q(1, ln 2 + 100 / 26.67) = ½ e^−3.75. The shrunk share is
 * (1 + 0) / (20 + 100).
 */
test('a step against a benchmark', () => {
  const found = stepFinding('page', own, { kind: 'benchmark', share: 0.05 });
  expectClose(
    [found.expectedShare, found.chanceWeak, found.shortfall],
    [0.05, 1 - 0.5 * Math.exp(-3.75), 0.05 * 120],
  );
});

/**
 * By hand, as beats takes it: 300 / ¾ came for nothing more than none of the others went on, so both
 * shapes are 1 and the chance is the share of the other's rate, rate = ln 2 · 500 / ½ + came.
 */
test('a step against other rows of which nobody went on, either', () => {
  const passage = { came: 300, went: 0 };
  const found = stepFinding('page', own, { kind: 'history', passage });
  const before = Math.LN2 * (500 / 0.5);
  expectClose([found.chanceWeak], [(before + 100) / (2 * before + 500)]);
});

test('a step against other rows: 1 of 60 went on beside 3 of 60, shrunk to 2 of 80', () => {
  const passage = { came: 60, went: 3 };
  const found = stepFinding('followUp', { came: 60, went: 1 }, { kind: 'history', passage });
  expectClose([found.expectedShare, found.shortfall], [0.05, 2]);
});
