import type { HostOptions } from '../../emulator/hostTypes';
import {
  advancedHandler,
  advancedServices,
  docsService,
} from '../../workbench/apis/advancedServices';
import type { Api } from '../../workbench/apis/api';
import { sharedBundle } from './sharedBundle';

/** The compiled add-on with the advanced service Docs switched on and a stand-in behind it. */
export function withDocs(docs: Api): Pick<HostOptions, 'code' | 'manifest' | 'fetch'> {
  const { code, manifest } = sharedBundle();
  const oauthScopes = [
    ...(manifest.oauthScopes ?? []),
    'https://www.googleapis.com/auth/drive.file',
    // The stand-in is reached by UrlFetchApp; Docs on Google needs no such scope.
    'https://www.googleapis.com/auth/script.external_request',
  ];
  return {
    code: `${code}\n${advancedServices}\n${docsService}`,
    manifest: { ...manifest, oauthScopes },
    fetch: advancedHandler({ Docs: docs }, () => ({ status: 404, body: '' })),
  };
}
