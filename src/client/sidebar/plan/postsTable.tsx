import type { BudgetLine } from '../../../domain/plan/budget/budgetPlan';
import { countOfText } from '../../../ground/cells/countOfText';
import { monthTexts } from '../../../messages/monthTexts';
import { sidebarBudgetTexts as texts } from '../../../messages/sidebarBudgetTexts';
import { useWords } from '../../shared/sidebarContext';
import { useFormats } from './useFormats';

interface PostsTableProps {
  readonly lines: readonly BudgetLine[];
  /** posts of each line as a person wants them */
  readonly posts: readonly number[];
  readonly change: (index: number, posts: number) => void;
}

/** Posts of every creator by the plan, and by hand beside it. */
export function PostsTable({ lines, posts, change }: PostsTableProps) {
  const words = useWords();
  return (
    <table class="figures">
      <caption class="unseen">{words(monthTexts.title)}</caption>
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
        {lines.map((line, index) => (
          <CreatorRow
            key={String(index)}
            line={line}
            posts={posts[index] ?? 0}
            change={(count) => change(index, count)}
          />
        ))}
      </tbody>
    </table>
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
        {line.isTest && <span class="small quiet"> {words(monthTexts.test)}</span>}
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
