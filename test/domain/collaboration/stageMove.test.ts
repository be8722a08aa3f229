import { stageMove } from '../../../src/domain/collaboration/stageMove';
import {
  type CollaborationOutcome,
  type CollaborationStage,
  collaborationOutcomes,
  collaborationStages,
} from '../../../src/domain/collaboration/stages';

const moves: [CollaborationStage, CollaborationStage, CollaborationOutcome | null, string][] = [
  ['found', 'shortlisted', null, 'legal'],
  ['shortlisted', 'found', null, 'legal'],
  ['found', 'agreed', null, 'legal'],
  ['agreed', 'creating', null, 'legal'],
  ['creating', 'agreed', null, 'goes back'],
  ['talking', 'found', null, 'goes back'],
  ['reported', 'closed', null, 'needs outcome'],
  ['reported', 'closed', 'renewed', 'legal'],
  ['live', 'closed', 'ended', 'legal'],
  ['creating', 'closed', 'renewed', 'wrong outcome'],
  ['contacted', 'closed', 'no_reply', 'legal'],
  ['agreed', 'closed', 'no_reply', 'wrong outcome'],
  ['talking', 'closed', 'declined', 'legal'],
  ['live', 'closed', 'dropped', 'wrong outcome'],
  ['shipped', 'closed', 'not_delivered', 'legal'],
  ['talking', 'closed', 'not_delivered', 'wrong outcome'],
  ['closed', 'found', null, 'closed is final'],
];

test.each(moves)('%s to %s (%s): %s', (from, to, outcome, said) => {
  expect(stageMove(from, to, outcome)).toBe(said);
});

test('nothing leaves closed, and nothing closes without an outcome', () => {
  for (const stage of collaborationStages) {
    if (stage === 'closed') continue;
    expect(stageMove('closed', stage)).toBe('closed is final');
    expect(stageMove(stage, 'closed')).toBe('needs outcome');
    expect(collaborationOutcomes.some((end) => stageMove(stage, 'closed', end) === 'legal')).toBe(
      true,
    );
  }
});
