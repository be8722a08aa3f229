import { dayNumber } from '../../ground/time/calendarDay';

/** A row that the Tax tab starts with. */
export interface KnownTaxRule {
  readonly kind: string;
  readonly country: string;
  /** ISO code of threshold and unit; null where there is neither. */
  readonly currency: string | null;
  readonly rate: number | null;
  readonly deduction_share: number | null;
  readonly threshold: number | null;
  readonly rounding: number | null;
  readonly applies: 'withhold' | 'report' | 'note';
  /** Day number. */
  readonly valid_from: number;
  readonly source: string;
  readonly note: string;
}

const nothing = { rate: null, deduction_share: null, threshold: null, rounding: null };

/**
 * Rates and thresholds known in 2026, each with its source, for people to check and change: no tax advice.
 * Two rows of one kind are parts of one tax, each cut to its unit.
 */
export const knownTaxRules: readonly KnownTaxRule[] = [
  {
    ...nothing,
    kind: 'KR business income',
    country: 'KR',
    currency: 'KRW',
    rate: 0.03,
    rounding: 10,
    applies: 'withhold',
    valid_from: dayNumber(2024, 7, 1),
    source: 'bznav.com 572282; 123tax',
    note: 'Income tax part of 3.3 %. Pay by the 10th, statement by the end of the following month.',
  },
  {
    ...nothing,
    kind: 'KR business income',
    country: 'KR',
    currency: 'KRW',
    rate: 0.003,
    rounding: 10,
    applies: 'withhold',
    valid_from: dayNumber(2024, 7, 1),
    source: 'bznav.com 572282; 123tax',
    note: 'Local part of 3.3 %.',
  },
  {
    kind: 'KR occasional income',
    country: 'KR',
    currency: 'KRW',
    rate: 0.2,
    deduction_share: 0.6,
    threshold: 125_001,
    rounding: 10,
    applies: 'withhold',
    valid_from: dayNumber(2019, 1, 1),
    source: 'blog.tagby.io; bznav.com 572282',
    note: 'Income tax part of 8.8 %: 20 % of 40 %. Check the threshold.',
  },
  {
    kind: 'KR occasional income',
    country: 'KR',
    currency: 'KRW',
    rate: 0.02,
    deduction_share: 0.6,
    threshold: 125_001,
    rounding: 10,
    applies: 'withhold',
    valid_from: dayNumber(2019, 1, 1),
    source: 'blog.tagby.io; bznav.com 572282',
    note: 'Local part of 8.8 %: 2 % of 40 %.',
  },
  {
    ...nothing,
    kind: 'US 1099-NEC',
    country: 'US',
    currency: 'USD',
    threshold: 600,
    applies: 'report',
    valid_from: dayNumber(2020, 1, 1),
    source: 'sovos.com (sections 70432-3)',
    note: 'Paid in a year up to 2025.',
  },
  {
    ...nothing,
    kind: 'US 1099-NEC',
    country: 'US',
    currency: 'USD',
    threshold: 2000,
    applies: 'report',
    valid_from: dayNumber(2026, 1, 1),
    source: 'sovos.com (sections 70432-3)',
    note: 'Paid in a year from here on: report by 31 January. Card and PayPal payments are reported by the processor.',
  },
  {
    ...nothing,
    kind: 'VAT reverse charge',
    country: 'EU',
    currency: null,
    applies: 'note',
    valid_from: dayNumber(2010, 1, 1),
    source: 'Directive 2006/112/EC, article 196',
    note: 'Businesses in another country: the invoice comes without VAT and you account for it. Ask your accountant.',
  },
];
