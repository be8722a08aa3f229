import type { Language } from '../src/ground/text/language';
import type { Text } from '../src/ground/text/text';
import type { ExportFormat, RowKind } from '../src/sources/files/exportFormat';
import { exportFormats } from '../src/sources/files/exportFormats';
import { tabNamed } from '../src/workbook/schema/tabs';

const START = '<!-- formats: generated -->';
const END = '<!-- /formats -->';

const rowWords: { readonly [kind in RowKind]: Text } = {
  order: { en: 'an order', ko: '주문' },
  line: { en: 'a line of an order', ko: '주문의 한 품목' },
  event: { en: 'an event of an order (sale, refund)', ko: '주문의 사건(판매, 환불)' },
  day: { en: 'an ad on a day', ko: '하루치 광고' },
  post: { en: 'a post', ko: '게시물' },
  ad: { en: 'an ad', ko: '광고' },
  visit: { en: 'visits of a tag', ko: '태그별 방문' },
  creator: { en: 'a creator', ko: '크리에이터' },
  contact: { en: 'a contact', ko: '연락처' },
  deal: { en: 'a deal', ko: '거래' },
  booking: { en: 'a booking', ko: '예약' },
  report: { en: 'counts of a tag', ko: '태그별 집계' },
  row: { en: 'a row', ko: '행' },
};

const heads: { readonly [language in Language]: readonly string[] } = {
  en: ['file', 'from', 'fills', 'a row is', 'key', 'added up', 'columns it needs', 'to know'],
  ko: ['파일', '내보내는 곳', '채우는 탭', '한 행', '키', '합산', '필요한 열', '참고'],
};

/** The page about imports with its table of file formats rendered from their declarations. */
export function sourcesGuide(page: string, language: Language): string {
  const [before, rest] = page.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) return page;
  return `${before}${START}\n\n${formatTable(language)}\n\n${END}${after}`;
}

function formatTable(language: Language): string {
  const head = heads[language];
  const rows = exportFormats.map((format) => cellsOf(format, language));
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function cellsOf(format: ExportFormat, language: Language): string[] {
  const { label, from, tab, row, key, columns, needs, needsOneOf = [], note } = format;
  const header = (field: string) => `\`${escaped(columns[field]?.headers[0] ?? field)}\``;
  const sums = Object.keys(columns).filter((field) => columns[field]?.combine === 'sum');
  return [
    escaped(label[language]),
    escaped(from[language]),
    language === 'ko' ? tabNamed(tab).ko : tab,
    rowWords[row][language],
    key.map(header).join(' + '),
    sums.map(header).join(', ') || '–',
    [...needs.map(header), ...needsOneOf.map((fields) => fields.map(header).join(' / '))].join(
      ', ',
    ),
    escaped(note?.[language] ?? ''),
  ];
}

function escaped(text: string): string {
  return text.replace(/\|/g, '\\|');
}
