import { type AuditFact, type AuditVerdict, auditVerdict } from '../../domain/audit/auditVerdict';
import { keyOfText } from '../../ground/text/keyOfText';
import { auditTexts } from '../../messages/auditTexts';
import { records } from '../read/records';
import type { Table } from '../read/table';

/** Built to scale, or just to post: what the Audit tab says together. */
export interface AuditResult {
  readonly verdict: AuditVerdict;
  readonly points: number;
  readonly most: number;
  /** The cheapest points that are missing, as the tab words them: what holds in part comes first. */
  readonly nextSteps: readonly string[];
}

const MOST_STEPS = 3;

/** The verdict of the Audit tab; null where nobody has been audited. */
export function auditResult(audit: Table<'Audit'>): AuditResult | null {
  const rows = records(audit);
  const facts = rows.flatMap((row): (AuditFact & { readonly step: string })[] => {
    // The tab speaks the file's language.
    const block = keyOfText(auditTexts.blocks, row.block ?? '');
    const { points } = row;
    if (block === undefined || (points !== 0 && points !== 1 && points !== 2)) return [];
    return [{ block, points, step: row.next_step ?? '' }];
  });
  if (facts.length === 0) return null;
  const nextSteps = [...facts]
    .filter(({ step }) => step !== '')
    .sort((a, b) => b.points - a.points)
    .slice(0, MOST_STEPS)
    .map(({ step }) => step);
  return { ...auditVerdict(facts), most: 2 * facts.length, nextSteps };
}
