import fc from 'fast-check';
import { briefSections, briefText } from '../../src/domain/brief/briefSections';
import type { Language } from '../../src/ground/text/language';
import {
  briefDocumentRequests,
  type DocumentRequest,
  documentTitle,
} from '../../src/server/briefDocumentRequests';
import { blankRecord } from '../support/blankRecord';

const brief = {
  ...blankRecord('Briefs'),
  goal: '30 orders',
  shots: '📦 box first\nprice on screen',
  draftDueOn: '2026-06-10',
};

function insertedText(requests: readonly DocumentRequest[]): string {
  return requests.map((each) => ('insertText' in each ? each.insertText.text : '')).join('');
}

/** The styled ranges as [style, the text in them]; a new document's text starts at index 1. */
function styledTexts(requests: readonly DocumentRequest[]): [string, string][] {
  const text = ` ${insertedText(requests)}`;
  return requests.flatMap((each): [string, string][] => {
    if (!('updateParagraphStyle' in each)) return [];
    const { range, paragraphStyle } = each.updateParagraphStyle;
    expect(range.startIndex).toBeGreaterThanOrEqual(1);
    expect(range.endIndex).toBeGreaterThan(range.startIndex);
    expect(range.endIndex).toBeLessThanOrEqual(text.length);
    return [[paragraphStyle.namedStyleType, text.slice(range.startIndex, range.endIndex)]];
  });
}

test('one insertion, a style for each heading and each block; an emoji counts two, by hand', () => {
  const requests = briefDocumentRequests(
    { title: 'Brief for Anna', subtitle: 'Spring', sections: briefSections(brief) },
    'en',
  );
  expect(requests[0]).toEqual({
    insertText: {
      location: { index: 1 },
      text: 'Brief for Anna\nSpring\nGoal\n30 orders\nRequired shots\n📦 box first\nprice on screen\nDates\nDraft due 10 June 2026',
    },
  });
  expect(styledTexts(requests)).toEqual([
    ['HEADING_1', 'Brief for Anna'],
    ['NORMAL_TEXT', 'Spring'],
    ['HEADING_2', 'Goal'],
    ['NORMAL_TEXT', '30 orders'],
    ['HEADING_2', 'Required shots'],
    ['NORMAL_TEXT', '📦 box first\nprice on screen'],
    ['HEADING_2', 'Dates'],
    ['NORMAL_TEXT', 'Draft due 10 June 2026'],
  ]);
  expect(requests[6]).toMatchObject({
    updateParagraphStyle: { range: { startIndex: 53, endIndex: 81 } },
  });
});

const languages: readonly Language[] = ['en', 'ko'];
const words = fc.string({ unit: 'grapheme', maxLength: 60 });
const typed = fc.array(words, { maxLength: 4 }).map((lines) => lines.join('\n'));

/** What Docs keeps of a text, said the long way: by the code of each character. */
function keptByDocs(text: string): string {
  return [...text]
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
      const isPrivate = code >= 0xe000 && code <= 0xf8ff;
      return !isPrivate && (!isControl || [9, 10, 11].includes(code));
    })
    .join('');
}

/** Case and blank lines apart: headings stand in capitals in the text, and larger in the document. */
function bare(text: string): string {
  return text.toUpperCase().split('\n').filter(Boolean).join('\n');
}

test('the inserted text is that of briefText, and the ranges tile it without a gap', () => {
  fc.assert(
    fc.property(typed, typed, words, fc.constantFrom(...languages), (goal, shots, label, say) => {
      const sections = briefSections({ ...brief, goal, shots, disclosure: label, country: 'KR' });
      const requests = briefDocumentRequests({ title: 'T', subtitle: 'S', sections }, say);
      const text = insertedText(requests);
      expect(bare(text)).toBe(bare(keptByDocs(`T\nS\n${briefText(sections, say)}`)));
      expect(
        styledTexts(requests)
          .map(([, each]) => each)
          .join('\n'),
      ).toBe(text);
    }),
  );
});

test.each([
  ['markup', '<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['what Docs would drop', 'a\u0000b\u0007c\u001Fd\uE000e\u0085f', 'abcdef'],
  ['halves of a pair', 'a\uD83Db\uDE00c', 'a\uFFFDb\uFFFDc'],
  ['a pair with a dropped character in it', '\uD83D\u0000\uDE00', '😀'],
  ['a place of a message', '{label} $&', '{label} $&'],
])('%s', (_, goal, expected) => {
  const requests = briefDocumentRequests(
    { title: 'T', subtitle: '', sections: briefSections({ ...blankRecord('Briefs'), goal }) },
    'en',
  );
  expect(insertedText(requests)).toBe(`T\nGoal\n${expected}`);
  expect(styledTexts(requests)).toContainEqual(['NORMAL_TEXT', expected]);
});

test('fields of 50,000 characters and 25,000 lines stay a handful of requests', () => {
  const sections = briefSections({
    ...blankRecord('Briefs'),
    goal: '😀'.repeat(25_000),
    shots: 'x\n'.repeat(25_000),
  });
  const requests = briefDocumentRequests({ title: 'T', subtitle: 'S', sections }, 'en');
  expect(requests).toHaveLength(7);
  expect(styledTexts(requests).map(([, text]) => text.length)).toEqual([
    1, 1, 4, 50_000, 14, 49_999,
  ]);
});

test('nothing at all asks for nothing', () => {
  expect(briefDocumentRequests({ title: ' ', subtitle: '', sections: [] }, 'en')).toEqual([]);
});

test.each([
  ['  Brief\n for\u2028Anna ', 'Brief for Anna'],
  ['x'.repeat(200), 'x'.repeat(200)],
  ['x'.repeat(201), `${'x'.repeat(199)}…`],
  [`${'x'.repeat(198)}😀😀`, `${'x'.repeat(198)}…`],
])('the name of the file is one short line: %#', (title, expected) => {
  expect(documentTitle(title)).toBe(expected);
});
