import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { MenuPopup } from './MenuPopup';
import type { MenuItem } from './menuItem';
import { useCloseOutside } from './useCloseOutside';

/** A button that opens a menu of its own. */
export function MenuButton({
  label,
  items,
  children,
}: {
  label: string;
  items: readonly MenuItem[];
  children: ComponentChildren;
}) {
  const anchor = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    anchor.current?.querySelector<HTMLElement>('.button')?.focus();
  };

  useCloseOutside(anchor, isOpen, () => setOpen(false));
  return (
    <div ref={anchor} class="menu-anchor">
      <button
        type="button"
        class="button button-tonal"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen && (
        <MenuPopup items={items} label={label} place="belowRight" close={close} leave={close} />
      )}
    </div>
  );
}
