import { useMemo, useState } from 'preact/hooks';
import type { BudgetLine } from '../../../domain/plan/budget/budgetPlan';
import { shownChanceOfLoss } from '../../../domain/plan/budget/shownChanceOfLoss';
import { countOfText } from '../../../ground/cells/countOfText';
import { capital } from '../../../ground/text/capital';
import { say } from '../../../ground/text/text';
import { sidebarBudgetTexts as texts } from '../../../messages/sidebarBudgetTexts';
import type { PlanCreator } from '../../../shared/planOpening';
import { Note } from '../../shared/note';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { type MonthPlan, ownSplit } from './monthPlan';
import { useFormats } from './useFormats';

type ReadyMonth = Extract<MonthPlan, { readonly state: 'ready' }>;

interface MonthResultProps {
  readonly month: ReadyMonth;
  readonly creators: readonly PlanCreator[];
}

/** The plan, result first: what to spend, why to believe it, who, and the own split beside it. */
export function MonthResult({ month, creators }: MonthResultProps) {
  const words = useWords();
  const { language } = useSidebar();
  const { plan } = month;
  const [changed, setChanged] = useState<ReadonlyMap<number, number>>(new Map());
  const posts = plan.lines.map((line, index) => changed.get(index) ?? line.posts);
  const own = useMemo(() => ownSplit(month.basis, posts), [month.basis, posts.join()]);
  const { money } = useFormats();
  return (
    <section class="section" aria-labelledby="month">
      <h2 id="month">{words(texts.title)}</h2>
      <Decision month={month} />
      <table class="figures">
        <caption class="unseen">{words(texts.title)}</caption>
        <thead>
          <tr>
            {[texts.creator, texts.posts, texts.yours, texts.profit].map((text) => (
              <th scope="col" key={text.en}>
                {words(text)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.lines.map((line, index) => (
            <CreatorRow
              key={String(index)}
              line={line}
              posts={posts[index] ?? 0}
              change={(count) => setChanged(new Map([...changed, [index, count]]))}
            />
          ))}
        </tbody>
      </table>
      {changed.size > 0 && (
        <p role="status" class="small">
          {words(texts.yourSplit, {
            spent: money(own.spent),
            profit: money(own.profit),
            low: money(own.outcome.low),
            high: money(own.outcome.high),
            chance: say(shownChanceOfLoss(own.outcome.lossShare), language),
          })}
        </p>
      )}
      <ul class="tight">
        {plan.lines.map(({ name, why }, index) => (
          <li key={String(index)} class="small">
            <strong>{name}</strong>: {say(why, language)}
          </li>
        ))}
      </ul>
      <Doubtful creators={creators} posts={posts} />
    </section>
  );
}

/** From how many points of signals on somebody is looked at before she is paid. */
const doubtfulSignals = 50;
const worthTesting = 0.05;

function Decision({ month }: { readonly month: ReadyMonth }) {
  const words = useWords();
  const { language } = useSidebar();
  const { money } = useFormats();
  const { plan, budget, equalProfit, lastProfit } = month;
  const { spent, kept, outcome, costOfNotKnowing } = plan;
  const isKnown = costOfNotKnowing < worthTesting * budget;
  return (
    <Note tone={spent > 0 ? 'good' : 'plain'}>
      <strong>
        {words(texts.decision, { spent: money(spent), budget: money(budget), kept: money(kept) })}
      </strong>
      {kept > 0 && <p>{capital(say(plan.whyKept, language))}.</p>}
      {spent > 0 && (
        <p>
          {words(texts.believe, {
            profit: money(plan.expectedProfit),
            low: money(outcome.low),
            high: money(outcome.high),
            chance: say(shownChanceOfLoss(outcome.lossShare), language),
          })}
        </p>
      )}
      <p class="small">
        {isKnown
          ? words(texts.ignoranceSmall)
          : words(texts.ignorance, { cost: money(costOfNotKnowing) })}
      </p>
      <p class="small">
        {words(texts.simple, { equal: money(equalProfit), last: money(lastProfit) })}
      </p>
    </Note>
  );
}

interface CreatorRowProps {
  readonly line: BudgetLine;
  readonly posts: number;
  readonly change: (posts: number) => void;
}

function CreatorRow({ line, posts, change }: CreatorRowProps) {
  const words = useWords();
  const { money } = useFormats();
  return (
    <tr>
      <th scope="row">{line.name}</th>
      <td>
        {line.posts}
        {line.isTest && <span class="small quiet"> {words(texts.test)}</span>}
      </td>
      <td>
        <input
          class="input"
          type="text"
          inputMode="numeric"
          size={2}
          aria-label={words(texts.yourPosts, { name: line.name })}
          value={String(posts)}
          onInput={(event) => change(countOfText(event.currentTarget.value) || 0)}
        />
      </td>
      <td>{line.expectedProfit === undefined ? '' : money(line.expectedProfit)}</td>
    </tr>
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
