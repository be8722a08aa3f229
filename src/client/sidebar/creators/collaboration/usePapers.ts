import { useEffect, useState } from 'preact/hooks';
import type { CollaborationPapers, OperationsOpening } from '../../../../shared/operations';
import { useWork, type Work } from '../../../shared/useWork';

/**
 * The messages and pages of a collaboration: written when it is opened, and again whenever the workbook
 * was read anew; the last ones stay until the new ones are there.
 */
export function usePapers(
  collabId: string,
  operations: OperationsOpening,
): { readonly papers: CollaborationPapers | null; readonly work: Work<CollaborationPapers> } {
  const { work, start } = useWork('openCollaboration');
  const [papers, setPapers] = useState<CollaborationPapers | null>(null);
  useEffect(() => {
    void start({ collabId }).then((written) => {
      if (written) setPapers(written);
    });
  }, [collabId, operations, start]);
  return { papers, work };
}
