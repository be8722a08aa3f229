import { payModels } from '../../../src/job/collaborations/payModels';
import { type BookRow, measuredBook } from '../../support/jobBook';

const terms = { collab_id: 'k', creator_id: 'ana', campaign_id: 'spring', stage: 'agreed' };

/** plan.md: a fee is fixed, commission alone is performance, both together hybrid; a typed model goes before. */
test.each<[string, BookRow[], [string, string][]]>([
  ['a fee', [{ fee: 100 }], [['ana', 'fixed']]],
  ['commission', [{ commission_share: 0.1 }], [['ana', 'performance']]],
  ['both', [{ fee: 100, commission_share: 0.1 }], [['ana', 'hybrid']]],
  ['what was typed', [{ fee: 100, payment_model: 'barter' }], [['ana', 'barter']]],
  ['nothing', [{}], []],
  [
    'the latest that says anything',
    [{ fee: 100 }, { commission_share: 0.1 }, {}],
    [['ana', 'performance']],
  ],
  [
    'each of two creators',
    [{ fee: 100 }, { creator_id: 'ben', commission_share: 0.1 }],
    [
      ['ana', 'fixed'],
      ['ben', 'performance'],
    ],
  ],
])('%s', (_, rows, expected) => {
  const { workbook, creator } = measuredBook({
    Campaigns: [{ campaign_id: 'spring' }],
    Creators: ['ana', 'ben'].map((creator_id) => ({ creator_id, platform: 'instagram' })),
    Collaborations: rows.map((row, at) => ({ ...terms, collab_id: `k${at}`, ...row })),
  });
  expect([...payModels(workbook)]).toEqual(expected.map(([id, model]) => [creator(id), model]));
});
