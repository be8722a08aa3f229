import type { Language } from '../../messages/text';
import type { ConnectionView } from '../../shared/importEndpoints';
import type { Source } from '../../sources/source';
import { sources } from '../../sources/sources';
import { readConnection } from './connections';
import { readImportState } from './importStates';

/** Every account as the sidebar shows it; a secret never leaves the server. */
export function connectionViews(language: Language): ConnectionView[] {
  return sources.map((source) => viewOf(source, language));
}

function viewOf(source: Source, language: Language): ConnectionView {
  const settings = readConnection(source.id);
  const { last, cursor } = readImportState(source.id);
  return {
    id: source.id,
    label: source.label[language],
    isConnected: settings !== null,
    fills: source.fills,
    scopes: source.scopes,
    fields: source.settings.map(({ key, label, hint, isSecret }) => ({
      key,
      label: label[language],
      hint: hint[language],
      isSecret,
      value: isSecret ? '' : (settings?.[key] ?? ''),
    })),
    lastMessage: last?.message ?? '',
    lastAtMs: last?.atMs ?? null,
    hasMore: cursor !== null,
  };
}
