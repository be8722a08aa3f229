import { type RetroFacts, retroProposals } from '../../../src/domain/retro/retroProposals';
import { say } from '../../../src/ground/text/text';

const nothing: RetroFacts = {
  creators: [],
  scenarios: [],
  collabTypes: [],
  usedScenarios: [],
  reuse: { used: 0, value: 0 },
  pageLeaks: false,
  hasAudience: true,
  posts: 0,
  postsWithoutKey: 0,
  decided: 0,
  decidedLate: 0,
  duePieces: 0,
  latePieces: 0,
};

const told = (change: Partial<RetroFacts>) =>
  retroProposals({ ...nothing, ...change }).map(
    ({ kind, text, evidence }) => `${kind}: ${say(text, 'en')} (${say(evidence, 'en')})`,
  );

const creator = (name: string, chance: number | undefined, conversions: number) => ({
  name,
  chance,
  conversions,
  isNotDelivered: false,
});

const group = (name: string, cost: number, conversions: number, chance?: number) => ({
  name,
  posts: 3,
  cost,
  conversions,
  cpa: undefined,
  chance,
});

test('without results nothing is proposed', () => {
  expect(told({})).toEqual([]);
});

test('keep from a chance of four fifths and five actions on, stop up to a tenth', () => {
  const creators = [
    creator('Mina', 0.8, 5),
    creator('Few', 0.95, 4),
    creator('Joon', 0.1, 0),
    creator('Open', 0.5, 9),
    creator('Dark', undefined, 0),
    { ...creator('Gone', 0.05, 0), isNotDelivered: true },
  ];
  expect(told({ creators })).toEqual([
    'keep: Keep working with Mina (80% sure that the cost per action is below the target; 5 actions)',
    'stop: Do not pay Gone in advance again (The agreed content did not come)',
    'stop: Do not book Joon again on these terms (10% sure that the cost per action is below the target; 0 actions)',
  ]);
});

test('a scenario that beats the rest is kept, the first that nobody tried is tried', () => {
  const scenarios = [group('terms_review', 100, 9, 0.85), group('honest_use', 100, 2, 0.15)];
  const usedScenarios = ['terms_review', 'honest_use'];
  expect(told({ scenarios, usedScenarios, posts: 6 })).toEqual([
    'keep: Keep the scenario “Price, timing and terms” (85% sure that it costs less per action than the rest; 9 actions from 3 posts)',
    'try: Try the scenario “Before and after” (Nobody has tried it in this campaign)',
  ]);
});

test('a type without any action stops once the others’ CPA would have brought three', () => {
  // 60 at 20 per action = 3 expected
  const stops = (cost: number) =>
    told({ collabTypes: [group('review', 200, 10), group('giveaway', cost, 0)] });
  expect(stops(60)).toEqual([
    'stop: Stop collaborations of type “giveaway” (No action from 3 posts, where others brought some)',
  ]);
  expect(stops(59)).toEqual([]);
});

test('process comes before creators; the page before new scenarios', () => {
  const lines = told({
    decided: 4,
    decidedLate: 2,
    duePieces: 4,
    latePieces: 2,
    hasAudience: false,
    posts: 4,
    postsWithoutKey: 1,
    creators: [creator('Mina', 0.9, 8)],
    reuse: { used: 1, value: 50 },
    pageLeaks: true,
  });
  expect(lines.map((line) => line.split(' (')[0])).toEqual([
    'stop: Stop answering drafts later than we promised',
    'try: Ask for drafts two days before they are due',
    'try: Write down the audience before creators are chosen',
    'try: Give every creator an own link or code before the post',
    'keep: Keep working with Mina',
    'keep: Keep using good posts again',
    'try: Mend the landing page before the next post',
    'try: Try the scenario “Price, timing and terms”',
  ]);
});
