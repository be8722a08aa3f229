import { inputError } from '../../domain/inputError';
import { type Message, say } from '../../ground/text/text';
import { accountTexts } from '../../messages/accountTexts';
import { importTexts } from '../../messages/importTexts';
import { isFault, type Source } from '../../sources/source';
import { sources } from '../../sources/sources';
import { fileLanguage } from '../fileLanguage';
import { accountService } from '../import/accountService';
import type { AccountEndpoints } from '../import/accountsDoor';
import { serviceCaller } from '../import/callService';
import {
  type ConnectionSettings,
  deleteConnection,
  readConnection,
  writeConnection,
} from '../import/connections';
import { connectionViews } from '../import/connectionViews';
import { faultMessage } from '../import/faultMessage';
import { importSource } from '../import/importSources';
import { deleteImportState } from '../import/importStates';
import { leftOutAccounts } from '../import/leftOutAccounts';
import { withDocumentLock } from '../job/documentLock';
import { progressLine } from './progressLine';
import { type InputReader, inputReader } from './readInput';

/** Google ends an execution after six minutes; the rest is kept for writing what was read. */
const executionBudgetMs = 240_000;

/** Accounts: connect, test, remove, import. Entries are tested before they are kept. */
export const connectionEndpoints: AccountEndpoints = {
  listConnections: () => ({
    connections: connectionViews(fileLanguage()),
    leftOut: leftOutAccounts(),
  }),
  connectSource(input) {
    const reader = inputReader(input);
    const source = sourceOf(reader);
    const settings = settingsOf(source, reader.object('settings'));
    const account = accountOf(source, settings);
    writeConnection(source.id, settings);
    deleteImportState(source.id);
    return { account, connections: connectionViews(fileLanguage()) };
  },
  testSource(input) {
    const source = sourceOf(inputReader(input));
    return { account: accountOf(source, connectedSettings(source)) };
  },
  removeSource(input) {
    const source = sourceOf(inputReader(input));
    deleteConnection(source.id);
    deleteImportState(source.id);
    return { connections: connectionViews(fileLanguage()) };
  },
  importProgress: () => ({ line: progressLine() }),
  importSource(input) {
    const source = sourceOf(inputReader(input));
    connectedSettings(source);
    const outcome = withDocumentLock(() => importSource(source, Date.now() + executionBudgetMs));
    const language = fileLanguage();
    const told = (text: Message) => say(text, language);
    const { result, done, total } = outcome;
    return {
      result,
      message: told(outcome.message),
      notes: outcome.notes.map(told),
      done,
      total,
      connections: connectionViews(language),
    };
  },
};

function sourceOf(reader: InputReader): Source {
  const id = reader.text('id');
  const source = sources.find((one) => one.id === id);
  if (source !== undefined) return source;
  const known = sources.map((one) => one.id).join(', ');
  throw inputError(importTexts.unknownSource, { known });
}

function connectedSettings(source: Source): ConnectionSettings {
  const settings = readConnection(source.id);
  if (settings === null) throw inputError(accountTexts.notConnected, { source: source.label.en });
  return settings;
}

/** The entries, checked by their form; a blank secret keeps the one that is kept already. */
function settingsOf(source: Source, reader: InputReader): ConnectionSettings {
  const kept = readConnection(source.id);
  const settings: Record<string, string> = {};
  const language = fileLanguage();
  for (const { key, label, hint, isSecret, pattern } of source.settings) {
    const typed = reader.text(key).trim();
    const value = typed === '' && isSecret ? (kept?.[key] ?? '') : typed;
    if (!pattern.test(value)) {
      throw inputError(accountTexts.wrongSetting, {
        setting: label[language],
        hint: hint[language],
      });
    }
    settings[key] = value;
  }
  return settings;
}

/** @throws InputError with what to do when the account does not answer as it should */
function accountOf(source: Source, { token = '', ...settings }: ConnectionSettings): string {
  const found = source.readTest(
    serviceCaller(token, () => accountService(source))(source.test(settings)),
  );
  if (!isFault(found)) return found.account;
  const told = faultMessage(source, found);
  throw inputError(told.text, told.values as Record<string, never>);
}
