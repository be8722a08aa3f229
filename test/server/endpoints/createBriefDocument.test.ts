import { type Api, googleError } from '../../../workbench/apis/api';
import { docsApi } from '../../../workbench/apis/docsApi';
import { blankRecord } from '../../support/blankRecord';
import { withDocs } from '../../support/documentBook';
import { type SidebarHost, sidebarHost } from './sidebarHost';

const anna = 'Anna <img src=x onerror=alert(1)> 😀';
const long = '😀'.repeat(25_000);

/** A workbook with one campaign, one creator and her brief. */
function briefHost(options: Parameters<typeof sidebarHost>[0] = {}) {
  const sidebar = sidebarHost(options);
  sidebar.value('setUpTabs', {});
  sidebar.fill('Campaigns', [{ campaign_id: 'spring', name: 'Spring pilot' }]);
  sidebar.fill('Creators', [{ creator_id: 'anna', name: anna, platform: 'instagram' }]);
  const brief = {
    ...blankRecord('Briefs'),
    goal: '60 orders',
    shots: long,
    draftDueOn: '2026-05-01',
  };
  const asked = { ...brief, campaignId: 'spring', creatorId: 'anna' };
  const { briefId } = sidebar.value('saveBrief', { brief: asked }).brief;
  return { sidebar, briefId };
}

function everyCell(sidebar: SidebarHost): string {
  return JSON.stringify(sidebar.host.workbook.sheets.map(({ name }) => sidebar.shown(name)));
}

describe('with Docs switched on', () => {
  test.each([
    ['en', `Brief for ${anna}`, 'Goal', 'Dates', 'Draft due 1 May 2026'],
    ['ko', `${anna} 브리프`, '목표', '일정', '초안 마감 2026년 5월 1일'],
  ] as const)('a saved brief becomes a document in %s', (language, title, goal, schedule, due) => {
    const documents = new Map();
    const { sidebar, briefId } = briefHost({ host: withDocs(docsApi(documents)) });
    const { url } = sidebar.value('createBriefDocument', { briefId, language });
    const [[id, document] = []] = [...documents];
    expect(url).toBe(`https://docs.google.com/document/d/${id}/edit`);
    expect(document.title).toBe(`${title}, Spring pilot`);
    expect(document.styled.slice(0, 5)).toEqual([
      { style: 'HEADING_1', text: title },
      { style: 'NORMAL_TEXT', text: 'Spring pilot' },
      { style: 'HEADING_2', text: goal },
      { style: 'NORMAL_TEXT', text: '60 orders' },
      { style: 'HEADING_2', text: expect.any(String) },
    ]);
    expect(document.text.includes(`\n${long}\n${schedule}\n`)).toBe(true);
    expect(document.styled.at(-2)).toEqual({ style: 'HEADING_2', text: schedule });
    expect(document.styled.at(-1).text).toBe(due);
  });

  test('a brief of the whole cluster has no name in its title', () => {
    const documents = new Map();
    const { sidebar } = briefHost({ host: withDocs(docsApi(documents)) });
    const asked = { ...blankRecord('Briefs'), campaignId: 'gone' };
    const { briefId } = sidebar.value('saveBrief', { brief: asked }).brief;
    sidebar.value('createBriefDocument', { briefId, language: 'en' });
    expect([...documents.values()].map(({ title }) => title)).toEqual(['Brief, gone']);
  });

  test('a brief that is not there makes no document', () => {
    const documents = new Map();
    const { sidebar } = briefHost({ host: withDocs(docsApi(documents)) });
    const answer = sidebar.call('createBriefDocument', { briefId: 'gone', language: 'en' });
    expect(answer).toMatchObject({ ok: false, code: 'input' });
    expect(documents.size).toBe(0);
  });

  const failing = (method: string, reason: string, status = 403): Api => {
    const docs = docsApi(new Map());
    return (request, secret) =>
      request.kind === 'google' && request.method === method
        ? googleError(status, reason)
        : docs(request, secret);
  };

  test.each([
    ['create', 'insufficientPermissions', 403, 'needs the permission drive.file'],
    ['create', 'SERVICE_DISABLED', 403, 'made no document (SERVICE_DISABLED)'],
    ['create', 'backendError', 500, 'made no document (backendError)'],
    [
      'batchUpdate',
      'rateLimitExceeded',
      429,
      'did not take the text (rateLimitExceeded): delete the empty one in your Drive (https://docs.google.com/document/d/sample-document_1/edit)',
    ],
  ])('%s refused with %s says what to do', (method, reason, status, expected) => {
    const { sidebar, briefId } = briefHost({ host: withDocs(failing(method, reason, status)) });
    const before = everyCell(sidebar);
    const answer = sidebar.call('createBriefDocument', { briefId, language: 'en' });
    expect(answer).toMatchObject({
      ok: false,
      code: 'input',
      message: expect.stringContaining(expected),
    });
    expect(everyCell(sidebar)).toBe(before);
  });
});

test.each([
  ['en_US', 'whoever installs it adds them with --with docs'],
  ['ko_KR', '설치 담당자가 “--with docs”로 빌드하면 쓸 수 있습니다'],
])('as shipped, Docs is off: %s says what to add', (locale, expected) => {
  const { sidebar, briefId } = briefHost({ locale });
  expect(sidebar.call('createBriefDocument', { briefId, language: 'en' })).toMatchObject({
    ok: false,
    code: 'input',
    message: expect.stringContaining(expected),
  });
});

test.each([{}, { briefId: '', language: 'en' }, { briefId: 'x', language: 'fr' }, { briefId: 7 }])(
  '%j is refused as input',
  (input) => {
    const answer = sidebarHost().call('createBriefDocument', input as never);
    expect(answer).toMatchObject({ ok: false, code: 'input' });
  },
);
