import type { Language } from '../../ground/text/language';
import { say } from '../../ground/text/text';
import type { ConnectionView } from '../../shared/importEndpoints';
import type { Source } from '../../sources/source';
import { sources } from '../../sources/sources';
import { connectedIds, readConnection } from './connections';
import { readImportState } from './importStates';

/** Every account as the sidebar shows it; a secret never leaves the server. */
export function connectionViews(language: Language): ConnectionView[] {
  const connected = connectedIds();
  return sources.map((source) => viewOf(source, connected.has(source.id), language));
}

function viewOf(source: Source, isConnected: boolean, language: Language): ConnectionView {
  const settings = isConnected ? readConnection(source.id) : null;
  const { last, cursor } = readImportState(source.id);
  return {
    id: source.id,
    label: source.label[language],
    isConnected,
    fills: source.fills,
    scopes: source.scopes,
    fields: source.settings.map(({ key, label, hint, isSecret }) => ({
      key,
      label: label[language],
      hint: hint[language],
      isSecret,
      value: isSecret ? '' : (settings?.[key] ?? ''),
    })),
    lastMessage: last === null ? '' : say(last.message, language),
    lastAtMs: last?.atMs ?? null,
    hasMore: cursor !== null,
  };
}
