import { filledTemplate, templateFor } from '../../../src/job/operations/readyMessage';
import { templateTexts } from '../../../src/messages/templateTexts';
import type { Row } from '../../../src/workbook/schema/row';
import type { Book, BookRow } from '../../support/jobBook';
import { workOf } from './workOf';

type Change = Partial<Record<keyof Book, readonly BookRow[]>>;

describe('the template of a moment', () => {
  const own = (more: Partial<Row<'Messages'>>) =>
    ({
      template_id: 't',
      moment: 'invite',
      language: 'en',
      subject: 'Hi',
      body: 'Hello',
      active: null,
      ...more,
    }) as Row<'Messages'>;
  const chosen = (...rows: Row<'Messages'>[]) => templateFor('invite', 'en', rows).templateId;

  test('the file’s own goes first, as it stands', () => {
    expect(templateFor('invite', 'en', [own({})])).toEqual({
      templateId: 't',
      language: 'en',
      subject: 'Hi',
      body: 'Hello',
    });
    expect(templateFor('invite', 'en', [own({ subject: null })]).subject).toBe('');
  });

  test('of the moment and the language, the first that is not switched off', () => {
    const rows = [
      own({ template_id: 'other', moment: 'follow_up' }),
      own({ template_id: 'korean', language: 'ko' }),
      own({ template_id: 'off', active: false }),
      own({ template_id: 'any', language: null }),
      own({ template_id: 'late', active: true }),
    ];
    expect(chosen(...rows)).toBe('any');
    expect(templateFor('invite', 'ko', rows).templateId).toBe('korean');
  });

  test('else the product’s', () => {
    expect(templateFor('recap', 'ko', [own({})])).toEqual({
      templateId: '',
      language: 'ko',
      subject: templateTexts.recap.subject.ko,
      body: templateTexts.recap.body.ko,
    });
  });
});

/** A template filled for Mina in spring. */
function filled(body: string, ofTerms: BookRow, change: Change = {}, subject = 'About it') {
  const { book, cases } = workOf({
    Settings: [
      { key: 'currency', value: 'USD' },
      { key: 'brand', value: 'North' },
    ],
    Campaigns: [{ campaign_id: 'spring', name: 'Spring', offer: '10% off', hashtag: '#sip' }],
    Creators: [{ creator_id: 'mina', name: 'Mina', platform: 'instagram' }],
    Collaborations: [{ collab_id: 'k', creator_id: 'mina', campaign_id: 'spring', ...ofTerms }],
    ...change,
  });
  const [each] = cases;
  if (each === undefined) throw new Error('no case');
  return filledTemplate({ templateId: '', language: 'en', subject, body }, each, book);
}

const link = (more: BookRow): BookRow => ({ campaign_id: 'spring', creator_id: 'mina', ...more });
const piece = (deliverable_id: string, more: BookRow): BookRow => ({
  deliverable_id,
  collab_id: 'k',
  due_on: '2026-06-20',
  ...more,
});

test.each<[string, BookRow, Change, string]>([
  ['{{creator}} {{brand}} {{campaign}}', {}, {}, 'Mina North Spring'],
  ['{{offer}} {{hashtag}}', {}, {}, '10% off #sip'],
  ['{{owner}}', { owner: 'Jo' }, {}, 'Jo'],
  ['{{fee}}', { fee: 1250.5 }, {}, 'USD 1,250.50'],
  ['{{fee}}', { fee: 0 }, {}, 'USD 0'],
  [
    '{{link}} {{code}}',
    {},
    {
      Links: [
        link({ utm_content: 'x' }),
        link({ promo_code: 'MINA, MIMI', url: 'https://a.example' }),
        link({ promo_code: 'LATER', url: 'https://b.example' }),
        link({ creator_id: 'joon', promo_code: 'JOON', url: 'https://c.example' }),
      ],
    },
    'https://a.example MINA',
  ],
  [
    '{{disclosure}}',
    {},
    { Briefs: [{ brief_id: 'b', campaign_id: 'spring', disclosure: '#ad' }] },
    '#ad',
  ],
  // The next piece that is not live yet.
  [
    '{{due_on}}',
    {},
    {
      Deliverables: [
        piece('d', { due_on: '2026-06-20' }),
        piece('e', { due_on: '2026-06-10' }),
        piece('f', { due_on: '2026-05-10', live_on: '2026-05-10' }),
      ],
    },
    'Jun 10, 2026',
  ],
  [
    '{{draft_due_on}}',
    {},
    { Deliverables: [piece('d', { draft_due_on: '2026-06-12' }), piece('e', {})] },
    'Jun 12, 2026',
  ],
  [
    '{{draft_due_on}}',
    {},
    {
      Deliverables: [piece('d', { draft_due_on: '2026-06-12' })],
      Briefs: [{ brief_id: 'b', campaign_id: 'spring', draft_due_on: '2026-06-08' }],
    },
    'Jun 8, 2026',
  ],
  ['{{next_step}}', { next_step: 'a call on Friday' }, {}, 'a call on Friday'],
])('%s of %j', (body, ofTerms, change, text) => {
  expect(filled(body, ofTerms, change)).toEqual({
    subject: 'About it',
    body: text,
    unresolved: [],
  });
});

/** What is unknown stops the whole message and is named once; the reminder that we wait to send is no step of hers. */
test.each<[string, BookRow, Change, string[]]>([
  ['{{offer}}', {}, { Campaigns: [] }, ['offer']],
  ['{{hashtag}}', {}, { Campaigns: [] }, ['hashtag']],
  ['{{brand}}', {}, { Settings: [{ key: 'currency', value: 'USD' }] }, ['brand']],
  ['{{owner}}', {}, {}, ['owner']],
  ['{{fee}}', {}, {}, ['fee']],
  ['{{link}}', {}, { Links: [link({ promo_code: 'MINA' })] }, ['link']],
  ['{{code}}', {}, { Links: [link({ url: 'https://a.example' })] }, ['code']],
  ['{{disclosure}}', {}, {}, ['disclosure']],
  ['{{due_on}}', {}, { Deliverables: [piece('d', { live_on: '2026-05-01' })] }, ['due_on']],
  ['{{draft_due_on}}', {}, { Deliverables: [piece('d', {})] }, ['draft_due_on']],
  ['{{next_step}}', { next_step: 'last_try' }, {}, ['next_step']],
  ['{{next_step}}', {}, {}, ['next_step']],
  ['{{fee}} {{fee}} {{owner}} {{creator}}', {}, {}, ['fee', 'owner']],
])('%s without %j', (body, ofTerms, change, unresolved) => {
  const nothing = { subject: '', body: '', unresolved };
  expect(filled(body, ofTerms, change)).toEqual(nothing);
  expect(filled('All known', ofTerms, change, body)).toEqual(nothing);
  expect(filled(body, ofTerms, change, body)).toEqual(nothing);
});
