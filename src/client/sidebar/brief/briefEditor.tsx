import { sidebarBriefTexts as texts } from '../../../messages/sidebarBriefTexts';
import type { SidebarCampaign } from '../../../shared/sidebarOpening';
import { Modes } from '../../shared/modes';
import { useWords } from '../../shared/sidebarContext';
import { useDraft } from '../useDraft';
import { CaptionCheck } from './captionCheck';
import { HandOver } from './handOver';
import { useBrief } from './useBrief';
import { WriteBrief } from './writeBrief';

interface BriefEditorProps {
  readonly campaign: SidebarCampaign;
  readonly creatorId: string;
}

const firstMode = { mode: 'write' };

/** One brief, in three ways: write it, hand it over, check the draft that came back. */
export function BriefEditor({ campaign, creatorId }: BriefEditorProps) {
  const words = useWords();
  const handle = useBrief(campaign, creatorId);
  const { draft, change } = useDraft('brief-mode', firstMode);
  return (
    <>
      <Modes
        label={words(texts.modes)}
        value={draft.mode}
        choices={[
          { value: 'write', label: words(texts.modeWrite) },
          { value: 'handOver', label: words(texts.modeHandOver) },
          { value: 'check', label: words(texts.modeCheck) },
        ]}
        onChange={(mode) => change({ mode })}
      />
      {draft.mode === 'handOver' ? (
        <HandOver campaign={campaign} creatorId={creatorId} handle={handle} />
      ) : draft.mode === 'check' ? (
        <CaptionCheck creatorId={creatorId} country={handle.brief.country} />
      ) : (
        <WriteBrief campaign={campaign} creatorId={creatorId} handle={handle} />
      )}
    </>
  );
}
