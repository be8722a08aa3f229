import { chanceOfAtMost } from '../../../src/domain/plan/orderSpread';
import { payModels } from '../../../src/domain/plan/payModels';
import { drawNormal, drawPoisson } from '../../../src/domain/statistics/randomDraws';
import { randomStream } from '../../../src/domain/statistics/randomStream';

const terms = {
  expectedOrders: 2.9,
  marginPerOrder: 28,
  fee: 220,
  productCost: 45,
  bonus: 8,
  commission: 14,
  hybridFee: 90,
};

describe('payModels', () => {
  test('agree with creator B of measure.md section 2: −139, +36, −32, +40', () => {
    const [fixed, barter, hybrid, performance] = payModels(terms);
    expect(fixed?.profit).toBeCloseTo(-138.8, 10);
    expect(barter?.profit).toBeCloseTo(36.2, 10);
    expect(hybrid?.profit).toBeCloseTo(-32, 10);
    expect(performance?.profit).toBeCloseTo(40.6, 10);
    expect(performance?.chanceOfLoss).toBe(0);
  });

  test('the chance of loss agrees with 40,000 drawn posts', () => {
    const random = randomStream(8);
    const spread = Math.sqrt(0.7 ** 2 + 0.5 ** 2 + 0.35 ** 2);
    const orders = Array.from({ length: 40_000 }, () =>
      drawPoisson(2.9 * Math.exp(spread * drawNormal(random) - spread ** 2 / 2), random),
    );
    const share = (isLoss: (count: number) => boolean) =>
      orders.filter(isLoss).length / orders.length;
    const [fixed, barter, hybrid] = payModels(terms);
    expect(fixed?.chanceOfLoss).toBeCloseTo(
      share((count) => 28 * count < 220),
      2,
    );
    expect(barter?.chanceOfLoss).toBeCloseTo(
      share((count) => 28 * count < 45),
      2,
    );
    expect(hybrid?.chanceOfLoss).toBeCloseTo(
      share((count) => 20 * count < 90),
      2,
    );
  });

  test('the hybrid pays the same fee unless it has its own', () => {
    const { hybridFee, ...plain } = terms;
    expect(payModels(plain)[2]?.profit).toBeCloseTo(20 * 2.9 - 220, 10);
  });

  test.each([
    [{ commission: 40 }, 3, 1, 'more paid per order than it earns: loss with the first order'],
    [{ bonus: 28 }, 2, 1, 'nothing is left to pay the fee'],
    [{ commission: 28 }, 3, 0, 'break-even whatever happens'],
    [{ fee: 0 }, 0, 0, 'free'],
  ])('%j: model %d loses at most %d (%s)', (change, index, most, _source) => {
    const model = payModels({ ...terms, ...change })[index];
    expect(model?.chanceOfLoss).toBeLessThanOrEqual(most);
    if (most === 1) expect(model?.chanceOfLoss).toBeGreaterThan(0.5);
  });

  test.each([
    [{ expectedOrders: -1 }, 'expected_orders must not be negative'],
    [{ marginPerOrder: 0 }, 'margin_per_order must be greater than zero'],
    [{ fee: -1 }, 'fee must not be negative'],
    [{ productCost: -1 }, 'product_cost must not be negative'],
    [{ bonus: -1 }, 'bonus must not be negative'],
    [{ commission: -1 }, 'commission must not be negative'],
    [{ hybridFee: -1 }, 'hybrid_fee must not be negative'],
  ])('%j says: %s', (wrong, sentence) => {
    expect(() => payModels({ ...terms, ...wrong })).toThrow(sentence);
  });
});

describe('chanceOfAtMost', () => {
  test.each([
    [-1, 3, 0],
    [0, 0, 1],
    [1e9, 3, 1],
  ])('%d orders of %d expected: %d', (count, expected, chance) => {
    expect(chanceOfAtMost(count, expected)).toBeCloseTo(chance, 12);
  });

  test('rises with the count and falls with the expectation', () => {
    for (let count = 0; count < 20; count++) {
      expect(chanceOfAtMost(count + 1, 5)).toBeGreaterThan(chanceOfAtMost(count, 5));
      expect(chanceOfAtMost(count, 6)).toBeLessThan(chanceOfAtMost(count, 5));
    }
  });
});
