import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Closes something that is open when the person turns to another part of the page, the grid or a frame. */
export function useCloseOutside(
  element: RefObject<HTMLElement | null>,
  isOpen: boolean,
  close: () => void,
): void {
  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = ({ target }: Event) => {
      if (!element.current?.contains(target as Node)) close();
    };
    document.addEventListener('pointerdown', closeOutside, true);
    window.addEventListener('blur', close);
    return () => {
      document.removeEventListener('pointerdown', closeOutside, true);
      window.removeEventListener('blur', close);
    };
  }, [isOpen]);
}
