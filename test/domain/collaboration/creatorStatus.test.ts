import {
  creatorStatus,
  type StatusEvidence,
} from '../../../src/domain/collaboration/creatorStatus';

const at = (
  stage: StatusEvidence['stage'],
  outcome: StatusEvidence['outcome'] = null,
): StatusEvidence => ({ stage, outcome });

test.each<[string, StatusEvidence[], string]>([
  ['nobody asked yet', [at('found'), at('shortlisted')], 'candidate'],
  ['asked in one campaign', [at('found'), at('contacted')], 'invited'],
  ['agreed beats asked', [at('talking'), at('shipped')], 'agreed'],
  ['live or told is active', [at('reported'), at('agreed')], 'active'],
  ['only the past is left', [at('closed', 'ended')], 'ended'],
  ['renewed, and no row for it yet', [at('closed', 'renewed')], 'ended'],
  ['found anew after the end', [at('closed', 'ended'), at('found')], 'candidate'],
  ['renewed and open again', [at('closed', 'renewed'), at('talking')], 'invited'],
  [
    'what never began leaves a candidate',
    [at('closed', 'no_reply'), at('closed', 'declined')],
    'candidate',
  ],
  ['without collaborations', [], 'candidate'],
])('%s', (_what, collaborations, expected) => {
  expect(creatorStatus(collaborations)).toBe(expected);
});
