import { asEvidence } from '../../../src/domain/judgement/passageEvidence';

test.each([
  [
    { came: 500, went: 2 },
    { cost: 500, conversions: 2 },
  ],
  [
    { came: 2e6, went: 1e6 },
    { cost: 2e6, conversions: 1e6 },
  ],
  // Kept in proportion: half as many of both
  [
    { came: 5e6, went: 2e6 },
    { cost: 2.5e6, conversions: 1e6 },
  ],
])('%j says as much as %j', (passage, expected) => {
  expect(asEvidence(passage)).toEqual(expected);
});
