import { type Message, message } from '../../ground/text/text';
import { retroTexts as texts } from '../../messages/retroTexts';
import { type ScenarioId, scenarioIds, scenarios } from '../brief/scenarios';
import type { ComparedGroup } from '../judgement/groupComparison';
import { shownChance } from '../judgement/shownChance';

/** A creator's result in the campaign. */
export interface CreatorOutcome {
  readonly name: string;
  /** Probability that her CPA is below the target; undefined when nothing can be said. */
  readonly chance: number | undefined;
  readonly conversions: number;
  readonly isNotDelivered: boolean;
}

/** What the results of a campaign say, as far as proposals need it. */
export interface RetroFacts {
  readonly creators: readonly CreatorOutcome[];
  /** By scenario and by collaboration type; names are their ids. */
  readonly scenarios: readonly ComparedGroup[];
  readonly collabTypes: readonly ComparedGroup[];
  /** Scenarios of published posts, measured or not. */
  readonly usedScenarios: readonly string[];
  readonly reuse: { readonly used: number; readonly value: number };
  /** Whether the funnel leaks at the landing page. */
  readonly pageLeaks: boolean;
  readonly hasAudience: boolean;
  readonly posts: number;
  readonly postsWithoutKey: number;
  /** Drafts that were decided, and those decided later than promised. */
  readonly decided: number;
  readonly decidedLate: number;
  /** Pieces whose day has passed, and those that came late or not at all. */
  readonly duePieces: number;
  readonly latePieces: number;
}

/** A line that somebody may take over into the retro. */
export interface RetroProposal {
  readonly kind: 'keep' | 'stop' | 'try';
  readonly text: Message;
  readonly evidence: Message;
}

const sureEnough = 0.8;
const hopeless = 0.1;
const fewestActions = 5;
/** A collaboration type that should have brought so many actions and brought none has missed its KPI. */
const fewestExpected = 3;
const oftenLate = 0.25;

/**
 * What to keep, stop and try, by rules. Process comes first: small businesses fail for lack of a system, not
 * for wrong creators.
 */
export function retroProposals(facts: RetroFacts): RetroProposal[] {
  return [...process(facts), ...keeps(facts), ...stops(facts), ...tries(facts)];
}

function process(facts: RetroFacts): RetroProposal[] {
  const { decided, decidedLate, duePieces, latePieces, posts, postsWithoutKey } = facts;
  return [
    ...when(decidedLate > decided * oftenLate, () => ({
      kind: 'stop' as const,
      text: message(texts.answerLate, {}),
      evidence: message(texts.countOf, { count: decidedLate, of: decided }),
    })),
    ...when(latePieces > duePieces * oftenLate, () => ({
      kind: 'try' as const,
      text: message(texts.remindEarlier, {}),
      evidence: message(texts.late, { count: latePieces, of: duePieces }),
    })),
    ...when(!facts.hasAudience, () => ({
      kind: 'try' as const,
      text: message(texts.writeAudience, {}),
      evidence: message(texts.noAudience, {}),
    })),
    ...when(postsWithoutKey > 0, () => ({
      kind: 'try' as const,
      text: message(texts.giveKeys, {}),
      evidence: message(texts.noKey, { count: postsWithoutKey, of: posts }),
    })),
  ];
}

function keeps({ creators, scenarios: told, reuse }: RetroFacts): RetroProposal[] {
  const good = creators.filter(
    ({ chance, conversions }) => (chance ?? 0) >= sureEnough && conversions >= fewestActions,
  );
  const best = told.find(({ chance }) => (chance ?? 0) >= sureEnough);
  return [
    ...good.map(({ name, chance = 0, conversions }) => ({
      kind: 'keep' as const,
      text: message(texts.keepCreator, { name }),
      evidence: message(texts.chanceOf, { chance: shownChance(chance), count: conversions }),
    })),
    ...(best === undefined ? [] : [keepScenario(best)]),
    ...when(reuse.used > 0 && reuse.value > 0, () => ({
      kind: 'keep' as const,
      text: message(texts.keepReuse, {}),
      evidence: message(texts.reused, { count: reuse.used }),
    })),
  ];
}

function keepScenario(group: ComparedGroup): RetroProposal {
  return {
    kind: 'keep',
    text: message(texts.keepScenario, { name: scenarioName(group.name) }),
    evidence: beatsRest(group),
  };
}

function beatsRest({ chance = 0, conversions, posts }: ComparedGroup): Message {
  return message(texts.beatsRest, { chance: shownChance(chance), conversions, posts });
}

function stops({ creators, collabTypes }: RetroFacts): RetroProposal[] {
  const poor = creators.filter(
    ({ chance, isNotDelivered }) => !isNotDelivered && chance !== undefined && chance <= hopeless,
  );
  return [
    ...creators
      .filter(({ isNotDelivered }) => isNotDelivered)
      .map(({ name }) => ({
        kind: 'stop' as const,
        text: message(texts.stopUnreliable, { name }),
        evidence: message(texts.notDelivered, {}),
      })),
    ...poor.map(({ name, chance = 0, conversions }) => ({
      kind: 'stop' as const,
      text: message(texts.stopCreator, { name }),
      evidence: message(texts.chanceOf, { chance: shownChance(chance), count: conversions }),
    })),
    ...collabTypes.filter((type) => expectedOf(type, collabTypes) >= fewestExpected).map(stopType),
  ];
}

/** What a type without any action should have brought at the CPA of the others. */
function expectedOf(type: ComparedGroup, all: readonly ComparedGroup[]): number {
  const others = all.filter((each) => each !== type);
  const cost = others.reduce((sum, each) => sum + each.cost, 0);
  const conversions = others.reduce((sum, each) => sum + each.conversions, 0);
  return type.conversions > 0 || cost <= 0 ? 0 : (type.cost * conversions) / cost;
}

function stopType({ name, posts }: ComparedGroup): RetroProposal {
  return {
    kind: 'stop',
    text: message(texts.stopType, { name }),
    evidence: message(texts.noAction, { posts }),
  };
}

function tries({ usedScenarios, pageLeaks, posts }: RetroFacts): RetroProposal[] {
  const used = new Set(usedScenarios);
  const untested = posts === 0 ? undefined : scenarioIds.find((id) => !used.has(id));
  return [
    ...when(pageLeaks, () => ({
      kind: 'try' as const,
      text: message(texts.mendPage, {}),
      evidence: message(texts.pageLeaks, {}),
    })),
    ...(untested === undefined ? [] : [tryScenario(untested)]),
  ];
}

function tryScenario(id: ScenarioId): RetroProposal {
  return {
    kind: 'try',
    text: message(texts.tryScenario, { name: scenarioName(id) }),
    evidence: message(texts.untested, {}),
  };
}

function scenarioName(id: string): Message | string {
  const known = scenarios.find((scenario) => scenario.id === id);
  return known ? message(known.label, {}) : id;
}

function when(holds: boolean, line: () => RetroProposal): RetroProposal[] {
  return holds ? [line()] : [];
}
