import type { ComponentChildren } from 'preact';

function Icon({ children, size = 20 }: { children: ComponentChildren; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** The file's sign: a green sheet. */
export function SheetIcon() {
  return (
    <svg width="36" height="36" viewBox="0 0 24 24" aria-hidden="true">
      <path
        d="M6 1.5h8.5L20 7v13.5a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-17a2 2 0 0 1 2-2z"
        fill="#188038"
      />
      <path d="M14.5 1.5V7H20z" fill="#8ed1a3" />
      <path
        d="M7.75 11.25h8.5v7h-8.5zM7.75 14.75h8.5M12 11.25v7"
        fill="none"
        stroke="#fff"
        stroke-width="1.4"
      />
    </svg>
  );
}

export function ChevronIcon() {
  return (
    <Icon size={16}>
      <path d="m9 6 6 6-6 6" />
    </Icon>
  );
}

export function DropIcon() {
  return (
    <Icon size={16}>
      <path d="m7 10 5 5 5-5" />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="M6 6l12 12M18 6 6 18" />
    </Icon>
  );
}

export function PlayIcon() {
  return (
    <Icon size={18}>
      <path d="M8 5.5v13l10.5-6.5z" fill="currentColor" />
    </Icon>
  );
}

export function LogIcon() {
  return (
    <Icon size={18}>
      <path d="M5 6h14M5 12h14M5 18h9" />
    </Icon>
  );
}

export function MailIcon() {
  return (
    <Icon size={16}>
      <path d="M4 6h16v12H4zM4 7l8 6 8-6" />
    </Icon>
  );
}

export function AlertIcon() {
  return (
    <Icon size={16}>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 7.5v5.5M12 16.4v.1" />
    </Icon>
  );
}

export function DotIcon() {
  return (
    <Icon size={16}>
      <circle cx="12" cy="12" r="3" fill="currentColor" stroke="none" />
    </Icon>
  );
}

export function TrashIcon() {
  return (
    <Icon size={18}>
      <path d="M5 7h14M10 7V4.5h4V7M7 7l1 12.5h8L17 7" />
    </Icon>
  );
}
