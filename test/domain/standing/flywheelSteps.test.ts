import { flywheelSteps } from '../../../src/domain/standing/flywheelSteps';
import { campaign, workbookOf } from './workbookOf';

describe('flywheelSteps', () => {
  test('nothing yet: the audience is the step to work on', () => {
    expect(flywheelSteps(workbookOf(), null).map(({ state, have }) => [state, have])).toEqual([
      ['now', 0],
      ['ahead', 0],
      ['ahead', 0],
      ['ahead', 0],
    ]);
  });

  test('everything done', () => {
    const states = flywheelSteps(workbookOf(), campaign).map(({ state }) => state);
    expect(states).toEqual(['done', 'done', 'done', 'done']);
  });

  test('only creators with a brief and a post have co-created', () => {
    const posts = workbookOf().posts.slice(0, 2);
    const [, , coCreate] = flywheelSteps(workbookOf({ posts }), campaign);
    expect(coCreate).toEqual({ step: 'coCreate', state: 'now', have: 2, need: 3 });
  });

  test('a later step does not count as done while an earlier one is open', () => {
    const steps = flywheelSteps(workbookOf(), { ...campaign, audienceWho: '' });
    expect(steps.map(({ state }) => state)).toEqual(['now', 'ahead', 'ahead', 'ahead']);
    expect(steps[0]).toMatchObject({ have: 2, need: 3 });
  });
});
