import {
  collaborationOutcomes,
  collaborationStages,
  isBefore,
  neverBegan,
} from '../../../src/domain/collaboration/stages';

test('a stage lies before those that come later, and not before itself', () => {
  for (const [at, stage] of collaborationStages.entries()) {
    const later = collaborationStages.filter((other) => isBefore(stage, other));
    expect(later).toEqual(collaborationStages.slice(at + 1));
  }
});

test('only what was ended or renewed had begun', () => {
  expect(collaborationOutcomes.filter((outcome) => !neverBegan(outcome))).toEqual([
    'renewed',
    'ended',
  ]);
  expect(neverBegan('')).toBe(false);
});
