import type { Text } from '../../ground/text/text';
import { scenarioTexts } from '../../messages/scenarioTexts';

/** A story that sells without a script. */
export interface Scenario {
  readonly id: ScenarioId;
  readonly label: Text;
  /** what the viewer sees; the words stay the creator's */
  readonly shows: Text;
}

export const scenarioIds = [
  'terms_review',
  'before_after',
  'honest_use',
  'not_for',
  'daily_life',
  'shown_not_told',
] as const;

export type ScenarioId = (typeof scenarioIds)[number];

/** The six scenarios in the order in which a form offers them. */
export const scenarios: readonly Scenario[] = scenarioIds.map((id) => ({
  id,
  ...scenarioTexts[id],
}));
