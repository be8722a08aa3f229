import { useRef, useState } from 'preact/hooks';
import { MenuPopup } from './MenuPopup';
import type { MenuItem } from './menuItem';
import { useCloseOutside } from './useCloseOutside';

/** One menu of the bar. */
export interface BarMenu {
  readonly caption: string;
  readonly items: readonly MenuItem[];
}

/** The row of menus under the file's name. */
export function MenuBar({ menus }: { menus: readonly BarMenu[] }) {
  const bar = useRef<HTMLDivElement>(null);
  const [openIndex, setOpenIndex] = useState(-1);
  const [focusIndex, setFocusIndex] = useState(0);
  const isOpen = openIndex >= 0;

  useCloseOutside(bar, isOpen, () => setOpenIndex(-1));
  const buttonAt = (index: number) =>
    bar.current?.querySelectorAll<HTMLElement>('.menu-button')[index];
  const go = (from: number, step: number) => {
    const index = (from + step + menus.length) % menus.length;
    setFocusIndex(index);
    if (isOpen) setOpenIndex(index);
    buttonAt(index)?.focus();
  };
  const close = () => {
    setOpenIndex(-1);
    buttonAt(openIndex)?.focus();
  };

  return (
    <div ref={bar} class="menu-bar" role="menubar" aria-label="Menus">
      {menus.map(({ caption, items }, index) => (
        <div class="menu-anchor" key={caption}>
          <button
            type="button"
            role="menuitem"
            class="menu-button"
            aria-haspopup="menu"
            aria-expanded={openIndex === index}
            tabIndex={focusIndex === index ? 0 : -1}
            onClick={() => setOpenIndex(openIndex === index ? -1 : index)}
            onMouseEnter={() => isOpen && setOpenIndex(index)}
            onFocus={() => setFocusIndex(index)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowRight') go(index, 1);
              else if (event.key === 'ArrowLeft') go(index, -1);
              else if (event.key === 'ArrowDown') setOpenIndex(index);
              else return;
              event.preventDefault();
            }}
          >
            {caption}
          </button>
          {openIndex === index && (
            <MenuPopup
              items={items}
              label={caption}
              place="below"
              close={close}
              leave={(key) => {
                go(index, key === 'ArrowRight' ? 1 : -1);
              }}
            />
          )}
        </div>
      ))}
    </div>
  );
}
