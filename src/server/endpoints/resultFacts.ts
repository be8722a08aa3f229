import type {
  CampaignResult,
  CreatorResult,
  DueItem,
  HealthFinding,
} from '../../domain/standing/workbookFacts';
import { keyOfText } from '../../ground/text/keyOfText';
import { judgementTexts } from '../../messages/judgementTexts';
import { records } from '../../workbook/read/records';
import type { Table } from '../../workbook/read/table';
import type { Row } from '../../workbook/schema/row';

/** What the Scoreboard says about every creator. */
export function creatorResults(rows: readonly Row<'Scoreboard'>[]): CreatorResult[] {
  return rows
    .filter(({ scope }) => scope === 'creator' || scope === 'creator in campaign')
    .map((row) => ({
      creatorId: row.creator_id ?? '',
      campaignIds: row.campaigns ?? [],
      word: verdictWordOf(row.verdict ?? ''),
      nextStep: row.next_step ?? '',
    }));
}

/** What the Scoreboard says about every campaign. */
export function campaignResults(rows: readonly Row<'Scoreboard'>[]): CampaignResult[] {
  return rows
    .filter(({ scope }) => scope === 'campaign')
    .map((row) => ({
      campaignId: row.campaign_id ?? '',
      spend: row.spend,
      conversions: row.conversions,
      romi: row.romi,
      romiLow: row.romi_low,
      romiHigh: row.romi_high,
    }));
}

/** A person may type over the Scoreboard: other words are no verdict. */
export function verdictWordOf(verdict: string): CreatorResult['word'] {
  return keyOfText(judgementTexts.words, verdict) ?? null;
}

/** The first error that Health lists: the one that does most harm. */
export function worstFinding(health: Table<'Health'>): HealthFinding | null {
  const severities = health.text('severity');
  const textAt = (key: 'tab' | 'found' | 'what_to_do' | 'help', index: number) => {
    const { codes, texts } = health.text(key);
    return texts[codes[index] ?? 0] ?? '';
  };
  const index = severities.codes.findIndex((code) => severities.texts[code] === 'error');
  if (index < 0) return null;
  const row = health.number('row')[index] ?? Number.NaN;
  return {
    tab: textAt('tab', index),
    row: Number.isNaN(row) ? null : row,
    found: textAt('found', index),
    toDo: textAt('what_to_do', index),
    help: textAt('help', index),
  };
}

const dueShown = 5;

/** The first lines of the Today tab, the most pressing first. */
export function dueItems(today: Table<'Today'>): DueItem[] {
  return records(today)
    .slice(0, dueShown)
    .map((row) => ({
      what: row.what ?? '',
      why: row.why ?? '',
      creator: row.creator ?? '',
      daysLate: row.days_late,
      kind: row.kind ?? '',
      collabId: row.collab_id ?? '',
    }));
}
