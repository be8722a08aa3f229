import type { PayModel } from '../../domain/collaboration/payModelOfTerms';
import type { VerdictWord } from '../../domain/judgement/verdictWord';
import { capital } from '../../ground/text/capital';
import { type Message, type Speech, say } from '../../ground/text/text';
import type { NewRow } from '../../workbook/schema/row';
import { type Cell, rowsFor } from '../../workbook/write/rowsFor';
import { type Combined, combinedAssignments } from '../assignments/combinedAssignments';
import { payModels } from '../collaborations/payModels';
import type { CreatorSignals } from '../creatorSignals';
import type { Estimates } from '../estimates';
import { textAt } from '../looker/slotLabels';
import { figureCells } from './figureCells';
import { type Diagnoser, diagnoserOf } from './funnels';
import { groupCells } from './groupCells';
import { type Judgement, judge } from './judgement';
import { kpiMessages } from './kpis';
import { measurementGap } from './measurementGap';
import { remedyOf } from './remedyOf';
import { signalCells } from './signalCells';
import { creatorSubjects, groupSubjects, type Subject, type SubjectMaterial } from './subjects';
import { verdictWords } from './verdictWords';

/** What a Scoreboard is made from. */
export interface ScoreboardMaterial extends SubjectMaterial {
  readonly signals: CreatorSignals;
  /** Estimates about the whole that belong to nobody's credit: halo, survey. */
  readonly estimates: Estimates;
}

interface KnownMaterial extends ScoreboardMaterial {
  /** Looked up once: it is found in the addresses of all links. */
  readonly remedy: Message;
  readonly payModels: ReadonlyMap<number, PayModel>;
}

/** A line with its judgement. */
interface Judged {
  readonly subject: Subject;
  readonly combined: Combined;
  readonly judgement: Judgement;
}

/**
 * The rows of the Scoreboard: everything, then campaigns, then creators, best chance first. Where less
 * is measured than not, the creators who cannot be measured come before the others.
 */
export function scoreboardRows(material: ScoreboardMaterial): Cell[][] {
  const { workbook, assignments, totals } = material;
  const groups = groupSubjects(material).map((subject) => judgedGroup(material, subject));
  const wordOf = new Map<number, VerdictWord | undefined>(
    groups.map(({ subject, judgement }) => [subject.campaigns[0] ?? 0, judgement.verdict?.word]),
  );
  const creators = creatorSubjects(material).map((subject): Judged => {
    const combined = combinedAssignments(subject.assignments);
    const campaignWord = wordOf.get(mainCampaign(subject));
    const having = { bunching: assignments.bunching, isGroup: false, campaignWord };
    return { subject, combined, judgement: judge(combined, subject.totals, having) };
  });
  const [whole] = groups;
  const isMostlyUnmeasured =
    whole !== undefined && whole.combined.unmeasuredSpend > whole.combined.spend / 2;
  const known = { ...material, payModels: payModels(workbook), remedy: remedyOf(workbook) };
  const diagnoser = diagnoserOf(totals.creators.values(), totals.all);
  const inView = [...groups, ...creators.sort(inOrder(isMostlyUnmeasured))];
  const rows = inView.map((judged) => record(known, judged, diagnoser));
  return rowsFor('Scoreboard', rows, workbook.reading.clock);
}

function judgedGroup({ assignments }: ScoreboardMaterial, subject: Subject): Judged {
  const combined = combinedAssignments(subject.assignments);
  const having = { bunching: assignments.bunching, isGroup: true };
  return { subject, combined, judgement: judge(combined, subject.totals, having) };
}

/** The campaign that most of a creator's counted money went to. */
function mainCampaign({ assignments }: Subject): number {
  const [first, ...others] = assignments;
  const main = others.reduce(
    (most, each) => ((most?.countedSpend ?? 0) >= each.countedSpend ? most : each),
    first,
  );
  return main?.campaign ?? -1;
}

function record(
  material: KnownMaterial,
  { subject, combined, judgement }: Judged,
  diagnoser: Diagnoser,
): NewRow<'Scoreboard'> {
  const { workbook, signals, estimates, remedy } = material;
  const { totals, creator, labels } = subject;
  const { speech } = workbook;
  const { currency } = workbook.settings;
  const diagnosis = diagnoser(totals, creator !== 0);
  const gap = creator === 0 ? measurementGap(combined, subject.keys) : undefined;
  const words = verdictWords({
    totals,
    combined,
    judgement,
    diagnosis,
    gap,
    remedy,
    dealings: creator === 0 ? undefined : dealingsOf(material, creator),
  });
  const kpis = kpisOf(material, { subject, combined, judgement });
  return {
    ...labels,
    stage: stagesOf(material, subject),
    ...figureCells(totals, combined, judgement, { speech, currency }),
    ...(creator === 0 ? {} : signalCells(signals, creator, speech)),
    not_measured: gap === undefined ? null : told([gap, remedy], ' ', speech),
    kpis: told(kpis, ' · ', speech),
    ...(creator === 0 ? groupCells(material, subject, combined.kind) : {}),
    ...(labels.scope === 'total' ? estimateCells(estimates, speech) : {}),
    diagnosis: diagnosis === undefined ? null : say(diagnosis.name, speech),
    verdict: words.verdict?.[speech.language] ?? null,
    why: sentences(words.why, speech),
    next_step: told(words.next, ' ', speech),
  };
}

function estimateCells({ told: lines, survey }: Estimates, speech: Speech) {
  return {
    estimates: told(lines, ' · ', speech) || null,
    survey_low: survey === undefined ? null : Math.floor(survey.low),
    survey_high: survey === undefined ? null : Math.ceil(survey.high),
  };
}

function kpisOf(material: ScoreboardMaterial, { subject, combined, judgement }: Judged): Message[] {
  const { totals, creator } = subject;
  return kpiMessages(
    { totals, combined, judgement, isVetted: isVetted(material.signals, subject) },
    stagesOf(material, subject),
    creator === 0 ? [] : totals.collabTypes,
  );
}

/** Whether something is known about the audience of everybody behind the row's impressions. */
function isVetted(signals: CreatorSignals, { totals, creator }: Subject): boolean {
  const shown = creator === 0 ? [...totals.creators] : [creator];
  return shown.every((each) => signals.riskOf(each) !== undefined);
}

/** What was typed in Creators, else what the terms of her collaboration say. */
function dealingsOf(
  { workbook, directory, signals, payModels: models }: KnownMaterial,
  creator: number,
) {
  const row = directory.creatorRows[creator] ?? -1;
  return {
    paymentModel: textAt(workbook.creators, 'payment_model', row) || (models.get(creator) ?? ''),
    signals: signals.riskOf(creator),
  };
}

function stagesOf({ workbook, directory }: ScoreboardMaterial, { campaigns }: Subject): string[] {
  const stages = campaigns.map((code) =>
    textAt(workbook.campaigns, 'stage', directory.campaignRows[code] ?? -1),
  );
  return [...new Set(stages.filter((stage) => stage !== ''))].sort();
}

function told(messages: readonly Message[], joint: string, speech: Speech): string {
  return messages.map((each) => capital(say(each, speech))).join(joint);
}

function sentences(messages: readonly Message[], speech: Speech): string {
  return messages.map((each) => capital(say(each, speech)).replace(/\.$/, '')).join('. ');
}

/** Surest first; rows without a chance by their money, the largest spend first. */
function inOrder(isUnmeasuredFirst: boolean): (a: Judged, b: Judged) => number {
  const rank = ({ judgement }: Judged) =>
    isUnmeasuredFirst && judgement.verdict?.word === 'not measurable' ? 0 : 1;
  return (a, b) => {
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    const byChance = (b.judgement.chance ?? -1) - (a.judgement.chance ?? -1);
    return byChance === 0 ? b.combined.spend - a.combined.spend : byChance;
  };
}
