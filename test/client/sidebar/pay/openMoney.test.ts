import { openMoney } from '../../../../src/client/sidebar/pay/openMoney';
import type { OperationsOpening, PayoutLine } from '../../../../src/shared/operations';
import { blankRecord, type WireRecord } from '../../../../src/workbook/record/wireRecord';
import { boardRow, sampleOperations } from '../../../browser/support/sampleOperations';

const commission = { held: 5, due: 61.35, paid: 0, balance: 61.35 };
const row = boardRow('c1', 'Anna', 'live', { commission }, { fee: 80 });

function line(state: PayoutLine['state'], cells: Partial<WireRecord<'Payouts'>>): PayoutLine {
  return {
    payout: { ...blankRecord('Payouts'), payoutId: 'p', collabId: 'c1_spring-pilot', ...cells },
    state,
    creatorId: 'c1',
    creator: 'Anna',
    campaign: 'Spring',
    missing: [],
  };
}

function open(collaborations: OperationsOpening['collaborations'], payouts: readonly PayoutLine[]) {
  return openMoney(sampleOperations({ collaborations, payouts })).map(({ kind, amount, held }) => [
    kind,
    amount,
    held,
  ]);
}

describe('money that is earned and not planned', () => {
  test('is the fee of live work and the commission that is due', () => {
    expect(open([row], [])).toEqual([
      ['fee', 80, 0],
      ['commission', 61.35, 5],
    ]);
  });

  // 61.35 - 20.1 = 41.25, in cents and not 41.24999…
  test('is less what stands planned, approved or in a file', () => {
    const payouts = [
      line('planned', { kind: 'commission', amount: 20.1 }),
      line('exported', { kind: 'fee', amount: 80 }),
    ];
    expect(open([row], payouts)).toEqual([['commission', 41.25, 5]]);
  });

  test('is not less what was cancelled, nor what the balance has subtracted as paid', () => {
    const payouts = [
      line('cancelled', { kind: 'commission', amount: 20 }),
      line('paid', { kind: 'commission', amount: 20 }),
      line('cancelled', { kind: 'fee', amount: 80 }),
    ];
    expect(open([row], payouts)).toEqual([
      ['fee', 80, 0],
      ['commission', 61.35, 5],
    ]);
  });

  test('is negative when a refund came after the payment', () => {
    const paidBack = boardRow('c1', 'Anna', 'reported', {
      commission: { held: 0, due: 10, paid: 25, balance: -15 },
    });
    expect(open([paidBack], [])).toEqual([['commission', -15, 0]]);
  });

  test.each(['agreed', 'creating', 'closed'] as const)('knows no fee in stage %s', (stage) => {
    expect(open([boardRow('c1', 'Anna', stage, {}, { fee: 80 })], [])).toEqual([]);
  });
});
