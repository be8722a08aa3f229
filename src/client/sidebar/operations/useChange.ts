import { useCallback } from 'preact/hooks';
import type { EndpointName } from '../../../shared/endpoints';
import { useWork, type WorkHandle } from '../../shared/useWork';
import { focusWhenLost } from '../focusHeading';
import { useOperations } from './operationsContext';

/** A call that changes the work with creators: once it went well, everything is read again. */
export function useChange<Name extends EndpointName>(name: Name): WorkHandle<Name> {
  const { work, start, forget } = useWork(name);
  const { read } = useOperations();
  const change = useCallback<WorkHandle<Name>['start']>(
    async (input) => {
      const result = await start(input);
      if (result === null) return null;
      await read();
      focusWhenLost();
      return result;
    },
    [start, read],
  );
  return { work, start: change, forget };
}
