import fc from 'fast-check';
import { briefSections, briefText } from '../../../src/domain/brief/briefSections';
import { rightsPlaces } from '../../../src/domain/brief/contentRights';
import { rightsAgreed } from '../../../src/domain/brief/rightsAgreed';
import {
  ownDurations,
  ownDurationsText,
  ownMonths,
  rightsByUse,
} from '../../../src/domain/brief/rightsByUse';
import { scriptLint } from '../../../src/domain/brief/scriptLint';
import { say } from '../../../src/ground/text/text';
import { rightsTexts } from '../../../src/messages/rightsTexts';
import { blankRecord } from '../../support/blankRecord';

const brief = {
  ...blankRecord('Briefs'),
  rightsWhere: ['ads', 'website'],
  rightsMonths: 12,
  rightsByUse: 'ads 3',
  mayEdit: true,
  publishAt: '2026-12-31 18:00',
} as const;

describe('own durations', () => {
  test.each([
    ['nothing', '', [], []],
    [
      'the canonical form',
      'ads 3, website 12',
      [
        ['ads', '3'],
        ['website', '12'],
      ],
      [],
    ],
    [
      'another order',
      'website 12, ads 3',
      [
        ['ads', '3'],
        ['website', '12'],
      ],
      [],
    ],
    [
      'how people write',
      'Ads: 3 months; E-mail = 1 month',
      [
        ['ads', '3'],
        ['email', '1'],
      ],
      [],
    ],
    [
      'labels, Korean',
      '유료 광고 3개월\n웹사이트: 12',
      [
        ['ads', '3'],
        ['website', '12'],
      ],
      [],
    ],
    ['a name of two words', 'product card 6', [['product_card', '6']], []],
    ['an unknown place', 'TV 6, ads 3', [['ads', '3']], ['TV 6']],
    ['a place for the second time', 'ads 3, ads 6', [['ads', '3']], ['ads 6']],
    ['a place without a duration', 'ads', [], ['ads']],
    ['a word that only begins like a place', 'printed 3', [], ['printed 3']],
    ['no number', 'ads as long as needed', [['ads', 'as long as needed']], []],
    ['prototype keys', '__proto__ 3, constructor 4', [], ['__proto__ 3', 'constructor 4']],
  ] as const)('%s', (_what, text, own, others) => {
    const read = ownDurations(text);
    expect([...read.own]).toEqual(own);
    expect(read.others).toEqual(others);
  });

  test('what is written is read back as it was', () => {
    const months = fc.integer({ min: 1, max: 600 }).map(String);
    const records = fc.record(
      Object.fromEntries(rightsPlaces.map((place) => [place, months] as const)),
      { requiredKeys: [] },
    );
    const other = fc
      .string({ minLength: 1 })
      .map((text) => `~${text.replace(/[,;，、|\r\n]/g, '')}~`);
    fc.assert(
      fc.property(records, fc.array(other), (record, others) => {
        const own = new Map(
          rightsPlaces.flatMap((place) => (record[place] ? [[place, record[place]] as const] : [])),
        );
        const read = ownDurations(ownDurationsText({ own, others }));
        expect([...read.own]).toEqual([...own]);
        expect(read.others).toEqual(others);
      }),
    );
  });

  test('reading, writing and reading again changes nothing, whatever stands in the cell', () => {
    const word = fc.oneof(
      fc.constantFrom(...rightsPlaces, 'paid ads', '이메일', 'months', '개월', ',', ';', ':', ' '),
      fc.string({ maxLength: 4, unit: 'grapheme' }),
      fc.nat(700).map(String),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.constantFrom('', ' '), (words, between) => {
        const read = ownDurations(words.join(between));
        const again = ownDurations(ownDurationsText(read));
        expect([...again.own]).toEqual([...read.own]);
        expect(again.others).toEqual(read.others);
      }),
      { numRuns: 500 },
    );
  });

  test('a full cell is read at once', () => {
    expect(ownDurations('ads '.repeat(12_500)).own.size).toBe(1);
    expect(ownDurations('a,'.repeat(25_000)).others).toHaveLength(25_000);
    expect(ownDurations(`ads ${'1'.repeat(49_000)}`).own.size).toBe(1);
  });
});

test.each([
  ['3', 3],
  [' 600 ', 600],
  ['0', null],
  ['601', null],
  ['-1', null],
  ['3.5', null],
  ['', null],
])('"%s" says %p months', (text, expected) => {
  expect(ownMonths(text)).toBe(expected);
});

// End days by the calendar.
test.each([
  [
    'own and common',
    {},
    [
      ['ads', 3, '2027-03-31'],
      ['website', 12, '2027-12-31'],
    ],
  ],
  [
    'no posting day',
    { publishAt: '' },
    [
      ['ads', 3, null],
      ['website', 12, null],
    ],
  ],
  [
    'no common one',
    { rightsMonths: null },
    [
      ['ads', 3, '2027-03-31'],
      ['website', null, null],
    ],
  ],
  [
    'none of its own',
    { rightsByUse: '' },
    [
      ['ads', 12, '2027-12-31'],
      ['website', 12, '2027-12-31'],
    ],
  ],
  [
    'no number',
    { rightsByUse: 'ads long' },
    [
      ['ads', null, null],
      ['website', 12, '2027-12-31'],
    ],
  ],
  ['no place', { rightsWhere: [], rightsByUse: '' }, []],
  // Who writes a duration for a place has agreed that place.
  ['a place that only its duration names', { rightsWhere: [] }, [['ads', 3, '2027-03-31']]],
] as const)('rights by use: %s', (_what, change, expected) => {
  const uses = rightsByUse({ ...brief, ...change });
  expect(uses.map(({ place, months, endsOn }) => [place, months, endsOn])).toEqual(expected);
});

const { where, howLong, adapt } = rightsTexts;
test.each([
  ['all settled', {}, []],
  ['one duration for all, as before', { rightsByUse: '' }, []],
  ['each its own, none in common', { rightsMonths: null, rightsByUse: 'ads 3, website 6' }, []],
  ['one place without a duration', { rightsMonths: null }, [howLong]],
  ['an own duration that is no number', { rightsByUse: 'ads some' }, [howLong]],
  [
    'nothing',
    { rightsWhere: [], rightsMonths: null, rightsByUse: '', mayEdit: null },
    [where, howLong, adapt],
  ],
  ['zero months', { rightsMonths: 0, rightsByUse: '' }, [howLong]],
] as const)('rights agreed: %s', (_what, change, missing) => {
  expect(rightsAgreed({ ...brief, ...change }).missing).toEqual(missing);
});

test.each([
  [
    'en',
    {},
    'paid ads: 3 months, until 31 March 2027\nwebsite: 12 months, until 31 December 2027\nwe may',
  ],
  [
    'ko',
    {},
    '유료 광고: 3개월, 2027년 3월 31일까지\n웹사이트: 12개월, 2027년 12월 31일까지\n자르거나',
  ],
  ['en', { publishAt: '', rightsByUse: 'ads 1' }, 'paid ads: 1 month\nwebsite: 12 months\nwe may'],
  ['en', { rightsMonths: null, publishAt: '' }, 'paid ads: 3 months\nwebsite: duration not agreed'],
  ['en', { rightsByUse: 'ads {day} $&, TV 6' }, 'paid ads: {day} $&\nwebsite: 12 months'],
  [
    'en',
    { rightsByUse: 'TV 6' },
    'paid ads, website\n12 months, until 31 December 2027\nalso: TV 6\nwe may',
  ],
  ['en', { publishAt: '', rightsByUse: '' }, 'paid ads, website\n12 months\nwe may'],
] as const)('a brief in %s with %p', (language, change, expected) => {
  const sections = briefSections({ ...brief, ...change });
  expect(briefText(sections, language)).toContain(expected);
});

test('a part that names no place becomes a sentence', () => {
  const said = scriptLint({ ...brief, rightsByUse: 'TV 6' }).map((remark) => say(remark, 'en'));
  expect(said).toEqual([expect.stringContaining('“TV 6” is not a known place')]);
  expect(scriptLint(brief)).toEqual([]);
});
