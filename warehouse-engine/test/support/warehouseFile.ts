import { accesses } from '../../../src/sources/access';
import type { Book } from '../../../test/support/jobBook';
import { serverBook } from '../../../test/support/serverBook';
import {
  advancedHandler,
  advancedServices,
  bigQueryService,
} from '../../../workbench/apis/advancedServices';
import { googleError } from '../../../workbench/apis/api';
import { type BigQueryPlan, bigQueryApi } from '../../../workbench/apis/bigQuery/bigQueryApi';
import { emptyProject } from '../../../workbench/apis/bigQuery/bigQueryState';
import { currentBundle } from '../../../workbench/bundle';
import type { WarehouseEngine } from '../../warehouseEngine';
import { place } from '../warehouseWorld';

/** The compiled add-on with BigQuery switched on, in front of the stand-in. */
export function warehouseBook(
  engine: WarehouseEngine,
  rows: Book,
  plan: Partial<BigQueryPlan> = {},
) {
  const state = emptyProject();
  let isDown = false;
  const service = { project: place.projectId, engine, state, pollsNeeded: 0, ...plan };
  const api = bigQueryApi(service);
  const { code, manifest } = currentBundle();
  const scopes = [
    ...(manifest.oauthScopes ?? []),
    ...accesses.flatMap(({ id, scopes: own }) => (id === 'bigquery' ? own : [])),
    // The stand-in is reached by UrlFetchApp; BigQuery on Google needs no such scope.
    'https://www.googleapis.com/auth/script.external_request',
  ];
  const file = serverBook(rows, {
    code: `${code}\n${advancedServices}\n${bigQueryService}`,
    manifest: { ...manifest, oauthScopes: scopes },
    fetch: advancedHandler(
      { BigQuery: (request) => (isDown ? googleError(503, 'backendError') : api(request, '')) },
      () => ({ status: 404, body: '' }),
    ),
  });
  const path = (table: string) => `${place.projectId}.${place.datasetId}.${table}`;
  return {
    file,
    state,
    /** From now on jobs take so many questions. */
    slowDown: (pollsNeeded: number) => {
      service.pollsNeeded = pollsNeeded;
    },
    rows: (table: string) => state.tables.get(path(table))?.rows ?? [],
    breakDown: () => {
      isDown = true;
    },
  };
}
