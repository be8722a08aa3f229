import { useState } from 'preact/hooks';
import { sidebarPayTexts as texts } from '../../../messages/sidebarPayTexts';
import type { PayoutLine } from '../../../shared/payouts';
import { Button } from '../../shared/button';
import { Note } from '../../shared/note';
import { saveFile } from '../../shared/saveFile';
import { useWords } from '../../shared/sidebarContext';
import { useWork } from '../../shared/useWork';
import { WorkStatus } from '../../shared/workStatus';
import { useMove } from './useMove';

interface ExportFilesProps {
  readonly lines: readonly PayoutLine[];
  readonly chosen: readonly string[];
  readonly today: string;
}

/** Makes the payment files, hands them to the downloads, and marks what is in them. */
export function ExportFiles({ lines, chosen, today }: ExportFilesProps) {
  const words = useWords();
  const [count, setCount] = useState(0);
  const build = useWork('exportPayouts');
  const move = useMove();
  const make = async () => {
    const files = await build.start({ payoutIds: chosen });
    if (!files) return;
    const leftOut = new Set(files.leftOut.map(({ payoutId }) => payoutId));
    const within = chosen.filter((id) => !leftOut.has(id));
    for (const { currency, text } of files.paypal) {
      saveFile(new Blob([text], { type: 'text/csv' }), `paypal-${currency}-${today}.csv`);
    }
    setCount(within.length);
    if (within.length > 0) await move.start(within, 'exported');
  };
  const creatorOf = (id: string) =>
    lines.find(({ payout }) => payout.payoutId === id)?.creator ?? id;
  return (
    <div class="stack tight">
      {lines.length > 0 && (
        <div class="row">
          <Button
            look="primary"
            isBusy={build.work.state === 'working' || move.isBusy}
            isDisabled={chosen.length === 0}
            onClick={() => void make()}
          >
            {words(texts.exportPayPal)}
          </Button>
        </div>
      )}
      <WorkStatus
        work={build.work}
        progress={words(texts.exporting)}
        done={({ leftOut }) => (
          <Note tone={leftOut.length === 0 ? 'good' : 'warn'}>
            <p>{count === 0 ? words(texts.exportedNone) : words(texts.exported, { count })}</p>
            {leftOut.map(({ payoutId, sentence }) => (
              <p key={payoutId} class="small">
                {creatorOf(payoutId)}: {sentence}
              </p>
            ))}
          </Note>
        )}
      />
    </div>
  );
}
