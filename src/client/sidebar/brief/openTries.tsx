import { sidebarBriefTexts as texts } from '../../../messages/sidebarBriefTexts';
import { useSidebar, useWords } from '../../shared/sidebarContext';

interface OpenTriesProps {
  readonly campaignId: string;
}

/** What earlier retros wanted to try: hints for this brief, this campaign's own first. */
export function OpenTries({ campaignId }: OpenTriesProps) {
  const words = useWords();
  const { openTries } = useSidebar().opening;
  if (openTries.length === 0) return null;
  const isOwn = (each: (typeof openTries)[number]) => each.campaignId === campaignId;
  const sorted = [...openTries.filter(isOwn), ...openTries.filter((each) => !isOwn(each))];
  return (
    <details class="fold">
      <summary>{words(texts.openTries, { count: sorted.length })}</summary>
      <ul class="tight small">
        {sorted.map(({ campaignId: from, text, owner }) => (
          <li key={`${from}-${text}`}>{owner === '' ? text : `${text} (${owner})`}</li>
        ))}
      </ul>
    </details>
  );
}
