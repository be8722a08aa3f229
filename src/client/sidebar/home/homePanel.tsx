import { useState } from 'preact/hooks';
import { flywheelSteps } from '../../../domain/standing/flywheelSteps';
import { nextAction } from '../../../domain/standing/nextAction';
import { spendGates } from '../../../domain/standing/spendGates';
import { CampaignChoice } from '../../shared/campaignChoice';
import { useSidebar } from '../../shared/sidebarContext';
import { focusHeading } from '../focusHeading';
import { useCampaign } from '../useCampaign';
import { workbookFactsOf } from '../workbookFactsOf';
import { AuditSection } from './auditSection';
import { CampaignFigures } from './campaignFigures';
import { CampaignForm } from './campaignForm';
import { CreatorForm } from './creatorForm';
import { CrisisSection } from './crisisSection';
import { DueSection } from './dueSection';
import { FiguresSection } from './figuresSection';
import { FitQuestions } from './fitQuestions';
import { FlywheelPicture } from './flywheelPicture';
import { GatesSection } from './gatesSection';
import { LanguageChoice } from './languageChoice';
import { NextActionCard } from './nextActionCard';
import { PostForm } from './postForm';
import { RecordsSection } from './recordsSection';
import { SampleStrip } from './sampleStrip';
import { StandingHeading } from './standingHeading';
import { type Edited, useActions } from './useActions';
import { useSettled } from './useSettled';

/** Home: where this workbook stands and the next best action; or a form. */
export function HomePanel() {
  const [edited, setEdited] = useState<Edited | null>(null);
  const { choose } = useCampaign();
  const show = (next: Edited | null) => {
    setEdited(next);
    focusHeading();
  };
  const close = () => show(null);
  switch (edited?.form) {
    case undefined:
      return <Standing onEdit={show} />;
    case 'creator':
      return <CreatorForm key={edited?.id} creatorId={edited?.id ?? ''} onClose={close} />;
    case 'post':
      return <PostForm onClose={close} />;
    default:
      return (
        <CampaignForm
          campaignId={edited?.id ?? ''}
          onClose={(saved) => {
            if (saved) choose(saved.campaignId);
            close();
          }}
        />
      );
  }
}

function Standing({ onEdit }: { readonly onEdit: (edited: Edited) => void }) {
  const { opening } = useSidebar();
  const { campaign, choose } = useCampaign();
  const actions = useActions(onEdit);
  const settled = useSettled();
  const facts = workbookFactsOf(opening, settled.facts);
  const action = nextAction(facts, campaign);
  return (
    <>
      <SampleStrip />
      <div class="stack">
        <StandingHeading />
        {opening.campaigns.length > 1 && (
          <CampaignChoice value={campaign?.campaignId ?? ''} onChange={choose} />
        )}
        <FlywheelPicture steps={flywheelSteps(facts, campaign)} />
        {campaign && <CampaignFigures campaign={campaign} facts={facts} />}
      </div>
      <NextActionCard action={action} actions={actions} onSettle={settled.settle} />
      {opening.campaigns.length === 0 && <FitQuestions />}
      <CrisisSection />
      <DueSection actions={actions} />
      {campaign && (
        <GatesSection campaign={campaign} gates={spendGates(facts, campaign)} actions={actions} />
      )}
      {opening.isSetUp && (
        <FiguresSection actions={actions} hasRunButton={action.action !== 'runJob'} />
      )}
      <AuditSection actions={actions} />
      {opening.isSetUp && (
        <RecordsSection campaignId={campaign?.campaignId ?? ''} onEdit={onEdit} />
      )}
      <LanguageChoice />
    </>
  );
}
