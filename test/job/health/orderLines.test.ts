import type { Book } from '../../support/jobBook';
import { base, type Line, lead, linesOf, order, orders, told } from './healthLines';

/** Each line whole: how bad, which cell, what was expected and found, what to do (the sentences: src/messages). */
test.each<[string, Book, Line[]]>([
  [
    'a refund without its order',
    { Conversions: [order('o1'), order('o9-refund', { revenue: -25 })] },
    [
      [
        'warning',
        'Conversions!A3',
        'an order with this number',
        'o9-refund: 25 given back, but no such order',
        /^Add the order/,
      ],
    ],
  ],
  [
    'an order twice',
    { Conversions: [order('o1'), order('o1')] },
    [
      [
        'warning',
        'Conversions!A3',
        'every Conversion ID only once',
        'o1 again (first in row 2)',
        /^Remove the row/,
      ],
    ],
  ],
  [
    'a lead with a minus',
    { Conversions: [order('l', { kind: 'lead', revenue: -5 })] },
    [
      [
        'warning',
        'Conversions!E2',
        'a minus on orders only',
        'a lead with a minus',
        /^Correct the cell/,
      ],
    ],
  ],
  [
    'a word that nobody knows',
    { Conversions: orders(2, { status: 'Sonderfall' }) },
    [
      [
        'warning',
        'Conversions!F2',
        'a status that is known',
        'Sonderfall: 2 rows count as sales',
        /Sonderfall=sale, unpaid/,
      ],
    ],
  ],
  [
    'words of one’s own that say nothing',
    { Settings: [...(base.Settings ?? []), { key: 'status_words', value: 'x=no sale; oops' }] },
    [
      [
        'warning',
        'Settings',
        'word=sale, unpaid, no sale or refunded, parted by semicolons',
        'oops',
        /^Correct it/,
      ],
    ],
  ],
  [
    'VAT without a rate',
    { Settings: [...(base.Settings ?? []), { key: 'vat_included', value: 'yes' }] },
    [['warning', 'Settings', 'the VAT rate, e.g. 10%', 'nothing', /^Enter vat_rate/]],
  ],
  [
    'VAT with a rate',
    {
      Settings: [
        ...(base.Settings ?? []),
        { key: 'vat_included', value: 'yes' },
        { key: 'vat_rate', value: 0.1 },
      ],
    },
    [],
  ],
  [
    'orders that are not paid, one of them without an amount',
    {
      Conversions: [
        order('o1', { status: 'pending payment' }),
        order('o2', { status: 'pending payment', revenue: '' }),
      ],
    },
    [
      [
        'note',
        'Conversions!F2',
        'orders that are paid',
        '2 orders not paid yet, 50 in all',
        /^They count once/,
      ],
    ],
  ],
  [
    'five margins that nobody knows',
    { Settings: [{ key: 'target_cpa', value: 20 }], Conversions: orders(5) },
    [
      [
        'warning',
        'Settings',
        'a gross margin in Settings or Campaigns, or the cost of goods on each order',
        '5 orders without a known margin: o1, o2, o3, o4, o5',
        /^Enter gross_margin/,
      ],
    ],
  ],
  [
    'revenue on leads, but for a cancelled one and one of 0',
    {
      Conversions: [
        lead('l', { revenue: 5 }),
        lead('m', { revenue: 5 }),
        lead('n', { revenue: 0 }),
        lead('p', { revenue: 5, status: 'cancelled' }),
      ],
    },
    [
      [
        'warning',
        'Conversions!E:E',
        'revenue on orders only',
        '2 leads with revenue',
        /^Check that the revenue/,
      ],
    ],
  ],
  [
    'seven refunds above their revenue: five are named',
    {
      Conversions: [...orders(7, { refunded: 50.02 }), order('o8', { refunded: 50.01 })],
    },
    [
      [
        'warning',
        'Conversions!F2',
        'a refund up to the revenue of its order',
        '7 orders with a refund above the revenue: o1, o2, o3, o4, o5 +2',
        /^Correct the amount/,
      ],
    ],
  ],
  [
    'leads that are not there, each named once',
    {
      Conversions: [
        lead('l'),
        order('o1', { lead_id: 'gone' }),
        order('o2', { lead_id: 'gone' }),
        order('o3', { lead_id: 'o1' }),
        order('o4', { lead_id: 'l', occurred_at: '2026-05-04' }),
        order('o5'),
      ],
    },
    [
      [
        'warning',
        'Conversions!F3',
        'a lead that stands in Conversions',
        '3 orders name leads that are not there: gone, o1',
        /^Add the leads/,
      ],
    ],
  ],
  [
    'an order before its lead',
    { Conversions: [lead('l', { occurred_at: '2026-05-05' }), order('o1', { lead_id: 'l' })] },
    [
      [
        'warning',
        'Conversions!F3',
        'an order after its lead',
        'o1 is earlier than its lead l',
        /^Check the dates/,
      ],
    ],
  ],
  [
    'reports that are turned round, covered in part, of another campaign, or of nobody',
    {
      Campaigns: [{ campaign_id: 'spring' }, { campaign_id: 'shop', measured_by: 'reports' }],
      Reported: (
        [
          ['shop', 'ana', '', '05', '12'],
          ['shop', 'ana', '', '01', '08'],
          ['spring', 'ben', '', '05', '12'],
          ['', '', 'zzz', '05', '12'],
          ['shop', '', '', '05', '12'],
          ['shop', 'ben', '', '05', '05'],
          ['shop', 'ben', '', '09', '08'],
        ] as const
      ).map(([campaign_id, creator_id, promo_code, from, to], at) => ({
        report_id: `r${at}`,
        source: 'naver',
        campaign_id,
        creator_id,
        promo_code,
        period_start: `2026-05-${from}`,
        period_end: `2026-05-${to}`,
        orders: 1,
      })),
    },
    [
      [
        'warning',
        'Reported!G8',
        'a period that ends after it starts',
        'the end before the start',
        /^Correct one of the two days\..* row is left out/,
      ],
      [
        'warning',
        'Reported!F3',
        'periods that do not overlap in part',
        'partly covered by the newer report in row 2',
        /^Delete it/,
      ],
      [
        'warning',
        'Reported!C4',
        'a campaign with measured_by reports',
        'campaign spring, which orders measure',
        /^Set measured_by/,
      ],
      [
        'warning',
        'Reported!C5',
        'a campaign with measured_by reports',
        'no campaign',
        /^Set measured_by/,
      ],
      [
        'warning',
        'Reported!D6',
        'a creator, or a key of one',
        'nobody whom Links or Creators know',
        /^Enter the creator’s name or id/,
      ],
    ],
  ],
])('%s', (_, change, expected) => {
  expect(linesOf(change)).toEqual(expected.map(told));
});
