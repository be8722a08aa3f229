interface WebLinkProps {
  readonly address: string;
  readonly label: string;
}

/** A link to an address that somebody typed: only web addresses are followed. */
export function WebLink({ address, label }: WebLinkProps) {
  if (!/^https?:\/\//i.test(address)) return null;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {label}
    </a>
  );
}
