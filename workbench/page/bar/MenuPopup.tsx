import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ChevronIcon } from '../icons';
import type { MenuItem } from './menuItem';

interface MenuPopupProps {
  readonly items: readonly MenuItem[];
  readonly label: string;
  /** Where the popup stands: below its button, or beside its entry. */
  readonly place: 'below' | 'beside' | 'belowRight';
  /** Closes the whole menu. */
  close(): void;
  /** Goes back one level, or to the next menu of the bar. */
  leave(key: 'ArrowLeft' | 'ArrowRight'): void;
}

/** A drop-down list of commands with the keyboard of a desktop menu. */
export function MenuPopup({ items, label, place, close, leave }: MenuPopupProps) {
  const list = useRef<HTMLDivElement>(null);
  const [openIndex, setOpenIndex] = useState(-1);

  // Before the next key can arrive.
  useLayoutEffect(() => {
    focusItem(list.current, 0);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = itemsOf(list.current);
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const index = Number(buttons[at]?.dataset.index ?? -1);
    const isMenu = items[index]?.kind === 'menu';
    const moves: Record<string, () => void> = {
      ArrowDown: () => focusItem(list.current, at + 1),
      ArrowUp: () => focusItem(list.current, at - 1),
      Home: () => focusItem(list.current, 0),
      End: () => focusItem(list.current, -1),
      ArrowRight: () => (isMenu ? setOpenIndex(index) : leave('ArrowRight')),
      ArrowLeft: () => leave('ArrowLeft'),
      Escape: close,
      Tab: close,
    };
    const move = moves[event.key];
    if (!move) return;
    event.stopPropagation();
    if (event.key !== 'Tab') event.preventDefault();
    move();
  };

  return (
    <div
      ref={list}
      class={`menu-popup menu-popup-${place}`}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {items.map((item, index) => (
        <MenuRow
          key={`${index} ${'caption' in item ? item.caption : ''}`}
          item={item}
          index={index}
          isOpen={openIndex === index}
          setOpen={(isOpen) => {
            setOpenIndex(isOpen ? index : -1);
          }}
          close={close}
        />
      ))}
    </div>
  );
}

interface MenuRowProps {
  readonly item: MenuItem;
  readonly index: number;
  readonly isOpen: boolean;
  setOpen(isOpen: boolean): void;
  close(): void;
}

/** A menu that opens under a resting pointer keeps its first entry: only a pointer that moves chooses. */
function MenuRow({ item, index, isOpen, setOpen, close }: MenuRowProps) {
  const button = useRef<HTMLButtonElement>(null);
  if (item.kind === 'separator') return <hr class="menu-separator" />;
  if (item.kind === 'text') return <p class="menu-text">{item.caption}</p>;
  if (item.kind === 'item') {
    const select = () => {
      close();
      item.select();
    };
    return (
      <button
        type="button"
        role="menuitem"
        class="menu-row"
        data-index={index}
        tabIndex={-1}
        onClick={select}
        onMouseMove={(event) => {
          if (document.activeElement === event.currentTarget) return;
          setOpen(false);
          event.currentTarget.focus();
        }}
      >
        <span>{item.caption}</span>
        {item.hint && <span class="menu-hint">{item.hint}</span>}
      </button>
    );
  }
  return (
    <div class="menu-branch">
      <button
        ref={button}
        type="button"
        role="menuitem"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        class="menu-row"
        data-index={index}
        tabIndex={-1}
        onClick={() => setOpen(true)}
        onMouseMove={() => setOpen(true)}
      >
        <span>{item.caption}</span>
        <ChevronIcon />
      </button>
      {isOpen && (
        <MenuPopup
          items={item.items}
          label={item.caption}
          place="beside"
          close={close}
          leave={(key) => {
            if (key === 'ArrowRight') return;
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </div>
  );
}

function itemsOf(list: HTMLElement | null): HTMLElement[] {
  const all = [...(list?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  return all.filter((item) => item.closest('[role=menu]') === list);
}

function focusItem(list: HTMLElement | null, index: number): void {
  const items = itemsOf(list);
  if (items.length === 0) list?.focus();
  else items[(index + items.length) % items.length]?.focus();
}
