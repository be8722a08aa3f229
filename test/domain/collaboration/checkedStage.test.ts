import {
  type CollaborationFacts,
  checkedStage,
  provenStage,
} from '../../../src/domain/collaboration/checkedStage';

const none: CollaborationFacts = {
  contacted: false,
  termsKept: false,
  shipped: false,
  drafted: false,
  published: false,
  recapShared: false,
};

test.each([
  [{}, undefined],
  [{ contacted: true }, 'contacted'],
  [{ termsKept: true }, 'agreed'],
  [{ termsKept: true, shipped: true }, 'shipped'],
  [{ drafted: true }, 'creating'],
  [{ published: true }, 'live'],
  [{ published: true, recapShared: true }, 'reported'],
  [{ recapShared: true }, undefined],
] as const)('%j proves %s', (facts, stage) => {
  expect(provenStage({ ...none, ...facts })).toBe(stage);
});

test.each([
  [null, {}, 'found', 'agrees'],
  ['contacted', { published: true }, 'live', 'typed is behind'],
  ['talking', { contacted: true }, 'talking', 'agrees'],
  ['live', { drafted: true }, 'live', 'typed is ahead'],
  ['live', { published: true }, 'live', 'agrees'],
  ['reported', { published: true }, 'reported', 'typed is ahead'],
  ['closed', { published: true }, 'closed', 'agrees'],
] as const)('typed %s with %j stands as %s: %s', (typed, facts, stage, agreement) => {
  expect(checkedStage(typed, { ...none, ...facts })).toEqual({ stage, agreement });
});
