import { isBefore } from '../../domain/collaboration/stages';
import { message } from '../../ground/text/text';
import { operationsTexts as texts } from '../../messages/operationsTexts';
import type { Workbook } from '../workbook';
import type { CollaborationCase } from './collaborationCase';
import type { OperationsBook } from './operationsBook';
import { type Told, tellRow } from './tellOperations';

/** Lists collaborations that contradict the workbook, or lack what work needs. */
export function reportCollaborations(
  workbook: Workbook,
  book: OperationsBook,
  cases: readonly CollaborationCase[],
): void {
  cases.forEach((each, place) => {
    const told = [
      ...ownerFault(each),
      ...stageFaults(each),
      ...termsFaults(each),
      ...doubleFault(each, cases),
      ...exclusiveFault(each, cases, book),
    ];
    for (const one of told) tellRow(workbook, 'Collaborations', place, one);
  });
}

function ownerFault({ row }: CollaborationCase): Told[] {
  if (row.owner !== null || row.stage === 'closed') return [];
  return [
    {
      severity: 'note',
      column: 'owner',
      expected: message(texts.ownerExpected, {}),
      found: message(texts.noOwner, { collab: row.collab_id }),
      toDo: message(texts.ownerToDo, {}),
    },
  ];
}

function stageFaults({ row, checked }: CollaborationCase): Told[] {
  const collab = row.collab_id;
  if (row.stage === 'closed' && row.outcome === null) {
    return [
      {
        severity: 'warning',
        column: 'outcome',
        expected: message(texts.outcomeExpected, {}),
        found: message(texts.noOutcome, { collab }),
        toDo: message(texts.outcomeToDo, {}),
      },
    ];
  }
  if (checked.agreement === 'agrees') return [];
  const isBehind = checked.agreement === 'typed is behind';
  return [
    {
      severity: isBehind ? 'note' : 'warning',
      column: 'stage',
      expected: isBehind
        ? message(texts.stageExpected, { stage: checked.stage })
        : message(texts.stageProof, {}),
      found: message(texts.stageBehind, { collab, typed: row.stage ?? '' }),
      toDo: message(isBehind ? texts.stageToDo : texts.stageAheadToDo, {}),
    },
  ];
}

function termsFaults({ row, checked }: CollaborationCase): Told[] {
  if (row.terms_evidence !== null || row.stage === 'closed') return [];
  const isAgreed = !isBefore(checked.stage, 'agreed') || row.agreed_on !== null;
  if (!isAgreed) return [];
  const text = (row.fee ?? 0) > 0 ? texts.feeNoTerms : texts.noTerms;
  return [
    {
      severity: 'warning',
      column: 'terms_evidence',
      expected: message(texts.termsExpected, {}),
      found: message(text, { collab: row.collab_id }),
      toDo: message(texts.termsToDo, {}),
    },
  ];
}

function isOpen({ row }: CollaborationCase): boolean {
  return row.stage !== 'closed';
}

function doubleFault(each: CollaborationCase, cases: readonly CollaborationCase[]): Told[] {
  const twin = cases.find(
    (other) =>
      isOpen(other) &&
      other.row.creator_id === each.row.creator_id &&
      other.row.campaign_id === each.row.campaign_id,
  );
  if (!isOpen(each) || twin === undefined || twin === each) return [];
  return [
    {
      severity: 'warning',
      column: 'creator_id',
      expected: message(texts.oneOpenRow, {}),
      found: message(texts.openTwice, { first: twin.row.collab_id, second: each.row.collab_id }),
      toDo: message(texts.openTwiceToDo, {}),
    },
  ];
}

function exclusiveFault(
  each: CollaborationCase,
  cases: readonly CollaborationCase[],
  { today }: OperationsBook,
): Told[] {
  const other = cases.find(
    ({ row }) =>
      row.creator_id === each.row.creator_id &&
      row.campaign_id !== each.row.campaign_id &&
      (row.exclusive_until ?? 0) >= today,
  );
  if (!isOpen(each) || other === undefined) return [];
  return [
    {
      severity: 'warning',
      column: 'campaign_id',
      expected: message(texts.exclusiveExpected, {}),
      found: message(texts.exclusiveElsewhere, {
        creator: each.creatorName,
        campaign: other.campaignName,
        day: { day: other.row.exclusive_until ?? 0 },
      }),
      toDo: message(texts.exclusiveToDo, {}),
    },
  ];
}
