import { formatNotes } from '../../../../messages/sourceTexts';
import type { KnownRows } from '../../../known/knownRows';
import { postsOfContent } from '../../../known/postsOfContent';
import { defineFormat } from '../../exportFormat';
import { sumOfCounts } from '../../posts';

/**
 * A free-form exploration of Google Analytics 4 with the content tag and sessions, below its
 * comment lines. Visits become clicks of the post whose link carries the tag; others are passed over.
 */
export const ga4Exploration = defineFormat({
  id: 'ga4Exploration',
  label: { en: 'GA4 exploration', ko: 'GA4 탐색 분석' },
  from: {
    en: 'Explore > Free form, or a report > Download CSV',
    ko: '탐색 > 자유 형식 또는 보고서 > CSV 다운로드',
  },
  tab: 'Posts',
  row: 'visit',
  note: formatNotes.visitsNotClicks,
  columns: {
    content: {
      kind: 'text',
      headers: [
        'Session manual ad content',
        'Manual ad content',
        'Manuelle Anzeigeninhalte der Sitzung',
        'Contenu publicitaire manuel de la session',
        'Contenido del anuncio manual de la sesión',
        'Conteúdo do anúncio manual da sessão',
        'セッションの手動広告コンテンツ',
        '세션 수동 광고 콘텐츠',
        '수동 광고 콘텐츠',
      ],
    },
    campaignId: {
      kind: 'text',
      headers: ['Session campaign ID', 'Session manual campaign ID', '세션 캠페인 ID'],
    },
    campaign: { kind: 'text', headers: ['Session campaign', '세션 캠페인'] },
    sessions: {
      kind: 'count',
      headers: [
        'Sessions',
        'Sitzungen',
        'Sesiones',
        'Sessões',
        'Sessioni',
        'セッション',
        '세션수',
        '세션',
      ],
    },
    keyEvents: { kind: 'count', headers: ['Key events', '주요 이벤트'] },
  },
  needs: ['content', 'sessions'],
  key: ['content'],
  addUp: { key: 'post_id', columns: ['clicks'] },
  isExtra: (row) => /^(?:|grand total|totals?|총계|합계)$/i.test(row.text('content')),
  record(rows, { known }) {
    const postId = postFinder(known)(rows[0].text('content'), rows[0].text('campaignId'));
    if (postId === null) return null;
    return { post_id: postId, clicks: sumOfCounts(rows.map((row) => row.count('sessions'))) };
  },
});

const finders = new WeakMap<KnownRows, ReturnType<typeof postsOfContent>>();

function postFinder(known: KnownRows) {
  const finder = finders.get(known) ?? postsOfContent(known);
  finders.set(known, finder);
  return finder;
}
