import { useMemo, useState } from 'preact/hooks';
import { doubtfulSignals } from '../../../domain/fraud/doubtfulSignals';
import { say } from '../../../ground/text/text';
import { dayOfText } from '../../../ground/time/calendarDay';
import { monthTexts } from '../../../messages/monthTexts';
import { sidebarBudgetTexts as texts } from '../../../messages/sidebarBudgetTexts';
import type { PlanCreator, PlanOpening } from '../../../shared/planOpening';
import { Note } from '../../shared/note';
import { ownSplit, type ReadyMonth } from '../../shared/plan/monthPlan';
import {
  beliefSentence,
  decisionSentence,
  edgeSentences,
  ignoranceSentence,
  keptSentence,
  simpleSentence,
} from '../../shared/plan/monthSentences';
import { pricedReason } from '../../shared/plan/pricedReason';
import { useSpeech, useWords } from '../../shared/sidebarContext';
import { KeepPlan } from './keepPlan';
import { MonthPage } from './monthPage';
import { PostsTable } from './postsTable';
import { useMonthWords } from './useMonthWords';

interface MonthResultProps {
  readonly month: ReadyMonth;
  readonly opening: PlanOpening;
}

/** The plan, result first: what to spend, why to believe it, who, and the own split beside it. */
export function MonthResult({ month, opening }: MonthResultProps) {
  const words = useWords();
  const { plan, basis, creators } = month;
  const [changed, setChanged] = useState<ReadonlyMap<string, number>>(new Map());
  const posts = plan.lines.map(
    (line, index) => changed.get(creators[index]?.creatorId ?? '') ?? line.posts,
  );
  const own = useMemo(() => ownSplit(basis, posts), [basis, posts.join()]);
  const isOwn = posts.some((count, index) => count !== plan.lines[index]?.posts);
  const change = (index: number, count: number) =>
    setChanged(new Map([...changed, [creators[index]?.creatorId ?? '', count]]));
  return (
    <section class="section" aria-labelledby="month">
      <h2 id="month">{words(monthTexts.title)}</h2>
      <Decision month={month} all={opening.creators.length} />
      <PostsTable lines={plan.lines} posts={posts} change={change} />
      {isOwn && <OwnSentence own={own} />}
      <Reasons month={month} />
      <Doubtful creators={creators} posts={posts} />
      <RightsEnding creators={creators} posts={posts} />
      <KeepPlan key={own.posts.join()} month={month} split={own} isOwn={isOwn} />
      <MonthPage month={month} opening={opening} own={isOwn ? own : undefined} />
    </section>
  );
}

function OwnSentence({ own }: { readonly own: ReturnType<typeof ownSplit> }) {
  const words = useWords();
  const inMonth = useMonthWords();
  const { money, language } = inMonth;
  const { spent, profit, outcome } = own;
  return (
    <p role="status" class="small" lang={language}>
      {words(texts.yourSplit, {
        spent: money(spent),
        belief: beliefSentence({ profit, outcome }, inMonth),
      })}
    </p>
  );
}

interface DecisionProps {
  readonly month: ReadyMonth;
  /** creators of the workbook, of whom a plan considers some */
  readonly all: number;
}

function Decision({ month, all }: DecisionProps) {
  const words = useWords();
  const inMonth = useMonthWords();
  const { plan, creators } = month;
  const kept = keptSentence(month, inMonth);
  return (
    <Note tone={plan.spent > 0 ? 'good' : 'plain'}>
      <strong>{decisionSentence(month, inMonth)}</strong>
      {kept !== '' && <p>{kept}</p>}
      {plan.spent > 0 && (
        <p>{beliefSentence({ profit: plan.expectedProfit, outcome: plan.outcome }, inMonth)}</p>
      )}
      {edgeSentences(month, inMonth).map((sentence) => (
        <p class="small" key={sentence}>
          {sentence}
        </p>
      ))}
      <p class="small">{ignoranceSentence(month, inMonth)}</p>
      <p class="small">{simpleSentence(month, inMonth)}</p>
      {creators.length < all && (
        <p class="small">{words(monthTexts.considered, { count: creators.length, all })}</p>
      )}
    </Note>
  );
}

function Reasons({ month }: { readonly month: ReadyMonth }) {
  const speech = useSpeech();
  const { money } = useMonthWords();
  return (
    <ul class="tight">
      {month.plan.lines.map(({ name, why }, index) => (
        <li key={String(index)} class="small">
          <strong>{name}</strong>: {say(pricedReason(why, money), speech)}
        </li>
      ))}
    </ul>
  );
}

interface DoubtfulProps {
  readonly creators: readonly PlanCreator[];
  readonly posts: readonly number[];
}

/** Whom to look at before paying. */
function Doubtful({ creators, posts }: DoubtfulProps) {
  const words = useWords();
  const doubtful = creators.filter(
    ({ signals }, index) => (posts[index] ?? 0) > 0 && (signals ?? 0) >= doubtfulSignals,
  );
  if (doubtful.length === 0) return null;
  return (
    <Note tone="warn">
      {doubtful.map(({ creatorId, name, signals }) => (
        <p key={creatorId}>{words(texts.signals, { name, points: Math.round(signals ?? 0) })}</p>
      ))}
    </Note>
  );
}

/** Whose right to reuse ends meanwhile, of those who get posts. */
function RightsEnding({ creators, posts }: DoubtfulProps) {
  const words = useWords();
  const ending = creators.filter(
    ({ rightsEndOn }, index) => (posts[index] ?? 0) > 0 && rightsEndOn !== '',
  );
  if (ending.length === 0) return null;
  return (
    <Note>
      {ending.map(({ creatorId, name, rightsEndOn: day }) => (
        <p key={creatorId}>{words(texts.rightsEnd, { name, day: { day: dayOfText(day) } })}</p>
      ))}
    </Note>
  );
}
