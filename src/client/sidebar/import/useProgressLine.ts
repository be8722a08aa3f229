import { useEffect, useState } from 'preact/hooks';
import { useSidebar } from '../../shared/sidebarContext';

const askEveryMs = 3000;

/** How far the import is, asked every few seconds while it runs. */
export function useProgressLine(isWorking: boolean): string {
  const { remote } = useSidebar();
  const [line, setLine] = useState('');
  useEffect(() => {
    if (!isWorking) return setLine('');
    const timer = setInterval(() => {
      void remote('importProgress', {}).then((answer) => {
        if (answer.ok) setLine(answer.value.line);
      });
    }, askEveryMs);
    return () => clearInterval(timer);
  }, [isWorking, remote]);
  return line;
}
