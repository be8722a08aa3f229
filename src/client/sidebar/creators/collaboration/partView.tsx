import { sidebarCreatorsTexts as texts } from '../../../../messages/sidebarCreatorsTexts';
import type {
  BoardCollaboration,
  CollaborationPapers,
  OperationsOpening,
} from '../../../../shared/operations';
import { useWords } from '../../../shared/sidebarContext';
import type { Work } from '../../../shared/useWork';
import { WorkStatus } from '../../../shared/workStatus';
import { ViewHeader } from '../../operations/viewHeader';
import type { ShowView } from '../creatorsView';
import { PaperView } from '../papers/paperView';
import { RecapView } from '../papers/recapView';
import type { CollaborationPart } from './collaborationPart';
import { ContactForm } from './contactForm';
import { RenewForm } from './renewForm';
import { StageForm } from './stageForm';
import { TermsForm } from './termsForm';

interface PartViewProps {
  readonly part: CollaborationPart;
  readonly row: BoardCollaboration;
  readonly operations: OperationsOpening;
  readonly papers: CollaborationPapers | null;
  readonly work: Work<CollaborationPapers>;
  readonly show: ShowView;
  readonly onBack: () => void;
}

/** One part of a collaboration in a view of its own. */
export function PartView(props: PartViewProps) {
  const words = useWords();
  const { part, row, onBack } = props;
  const titles = {
    stage: words(texts.stageSection),
    terms: words(texts.termsSection, { points: row.terms.points }),
    agreement: words(texts.agreementSection),
    contact: words(texts.contactSection),
    recap: words(texts.recapSection),
    renew: words(texts.renewSection),
  };
  return (
    <div class="stack">
      <ViewHeader title={titles[part]} back={row.creator} onBack={onBack}>
        <p class="quiet">{row.campaign}</p>
      </ViewHeader>
      <PartContent {...props} />
    </div>
  );
}

function PartContent({ part, row, operations, papers, work, show }: PartViewProps) {
  const words = useWords();
  switch (part) {
    case 'stage':
      return <StageForm row={row} />;
    case 'terms':
      return <TermsForm row={row} />;
    case 'contact':
      return <ContactForm row={row} operations={operations} />;
    case 'renew':
      return <RenewForm row={row} operations={operations} show={show} />;
    default:
      if (!papers) return <WorkStatus work={work} progress={words(texts.paperReading)} />;
      if (part === 'agreement') return <PaperView papers={papers.agreement} />;
      return <RecapView row={row} papers={papers.recap} today={operations.today} />;
  }
}
