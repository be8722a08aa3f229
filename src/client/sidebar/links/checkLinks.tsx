import type { MendableLink } from '../../../domain/links/mendableLinks';
import { say } from '../../../ground/text/text';
import { sidebarLinksTexts as texts } from '../../../messages/sidebarLinksTexts';
import type { LinkFix } from '../../../shared/endpoints';
import type { SavedLink } from '../../../shared/sidebarOpening';
import { Button } from '../../shared/button';
import { Note } from '../../shared/note';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { useWork } from '../../shared/useWork';
import { WorkStatus } from '../../shared/workStatus';
import { focusHeading } from '../focusHeading';

type Mendable = MendableLink<SavedLink>;

/** The links that deserve a look, each with its fix, and one button for all fixes. */
export function CheckLinks({ mendable }: { readonly mendable: readonly Mendable[] }) {
  const words = useWords();
  const { opening, update } = useSidebar();
  const fix = useWork('fixLinks');
  const fixes = mendable.flatMap(fixOf);
  const start = async (chosen: readonly LinkFix[]) => {
    const answer = await fix.start({ fixes: chosen });
    if (!answer) return;
    const fixedByRow = new Map(answer.fixed.map((link) => [link.row, link]));
    update({ links: opening.links.map((link) => fixedByRow.get(link.row) ?? link) });
    focusHeading();
  };
  return (
    <div class="stack">
      <Summary bad={mendable.length} count={opening.links.length} />
      {fixes.length > 0 && (
        <div class="row">
          <Button
            look="primary"
            isBusy={fix.work.state === 'working'}
            onClick={() => void start(fixes)}
          >
            {words(texts.fixAll, { count: fixes.length })}
          </Button>
        </div>
      )}
      <WorkStatus
        work={fix.work}
        progress={words(texts.fixing)}
        done={({ fixed, changedMeanwhile }) => (
          <Note tone="good">
            {fixed.length > 0 && <p>{words(texts.fixed, { count: fixed.length })}</p>}
            {changedMeanwhile.length > 0 && (
              <p>{words(texts.changedMeanwhile, { links: changedMeanwhile.join(', ') })}</p>
            )}
          </Note>
        )}
      />
      <ul class="list">
        {mendable.map((each) => (
          <MendableLine
            key={each.link.row}
            mendable={each}
            onFix={(chosen) => void start([chosen])}
          />
        ))}
      </ul>
    </div>
  );
}

function Summary({ bad, count }: { readonly bad: number; readonly count: number }) {
  const words = useWords();
  if (count === 0) return <p class="quiet">{words(texts.checkNone)}</p>;
  if (bad === 0) return <Note tone="good">{words(texts.checkGood, { count })}</Note>;
  return (
    <div class="tight">
      <p>{words(texts.checkFound, { bad, count })}</p>
      <p class="hint">{words(texts.checkPosted)}</p>
    </div>
  );
}

function fixOf({ link, mended }: Mendable): LinkFix[] {
  return mended ? [{ linkId: link.linkId, row: link.row, found: link.url, mended }] : [];
}

interface MendableLineProps {
  readonly mendable: Mendable;
  readonly onFix: (fix: LinkFix) => void;
}

function MendableLine({ mendable, onFix }: MendableLineProps) {
  const words = useWords();
  const { opening, language } = useSidebar();
  const { link, findings, mended } = mendable;
  const creator = opening.creators.find(({ creatorId }) => creatorId === link.creatorId);
  const [fix] = fixOf(mendable);
  return (
    <li class="stack tight">
      <div class="spread">
        <strong>{creator?.name || link.creatorId}</strong>
        <span class="quiet small number">{words(texts.rowOf, { row: link.row })}</span>
      </div>
      <p class="code small quiet">{link.url}</p>
      <ul class="tight">
        {findings.map((finding) => {
          const sentence = say(finding, language);
          return (
            <li key={sentence} class="small warn-text">
              {sentence}
            </li>
          );
        })}
      </ul>
      {mended && fix ? (
        <>
          <p class="small quiet">{words(texts.becomes)}</p>
          <p class="code small">{mended.url}</p>
          <div class="row">
            <Button onClick={() => onFix(fix)}>{words(texts.fixOne, { row: link.row })}</Button>
          </div>
        </>
      ) : (
        <p class="hint">{words(texts.byHand)}</p>
      )}
    </li>
  );
}
