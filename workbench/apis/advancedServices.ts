import type { FetchAnswer, FetchRequest } from '../../emulator/hostTypes';
import type { GoogleRequest } from '../../src/sources/source';
import type { Api } from './api';

const address = 'https://advanced.services.example/';

/**
 * Script text that puts AnalyticsData and YouTube beside the bundle, as the manifest's advanced
 * services do on Google. Each call goes to the stand-in as a fetch; a failure is thrown as Google
 * throws it, with its details.
 */
export const advancedServices = `
function advancedCall_(service, collection, method) {
  return function () {
    var given = Array.prototype.slice.call(arguments);
    var files = given.filter(function (one) { return one && typeof one.getDataAsString === 'function'; });
    var parameters = given.filter(function (one) { return files.indexOf(one) < 0; });
    var request = { service: service, collection: collection, method: method, parameters: parameters };
    if (files.length > 0) request.upload = files[0].getDataAsString();
    var response = UrlFetchApp.fetch('${address}', { method: 'post', payload: JSON.stringify(request), muteHttpExceptions: true });
    var body = JSON.parse(response.getContentText());
    if (response.getResponseCode() === 200) return body;
    var name = (service + '.' + collection + '.' + method).toLowerCase();
    var error = new Error('API call to ' + name + ' failed with error: ' + body.error.message);
    error.details = body.error;
    throw error;
  };
}
var AnalyticsData = { Properties: { runReport: advancedCall_('AnalyticsData', 'Properties', 'runReport') } };
var YouTube = {
  Channels: { list: advancedCall_('YouTube', 'Channels', 'list') },
  Videos: { list: advancedCall_('YouTube', 'Videos', 'list') },
  CommentThreads: { list: advancedCall_('YouTube', 'CommentThreads', 'list') }
};
`;

/** Docs beside them, for copies of the add-on that make documents; goes after `advancedServices`. */
export const docsService = `
var Docs = { Documents: {
  create: advancedCall_('Docs', 'Documents', 'create'),
  batchUpdate: advancedCall_('Docs', 'Documents', 'batchUpdate')
} };
`;

/** BigQuery beside them, for copies of the add-on that have a warehouse; goes after `advancedServices`. */
export const bigQueryService = `
var BigQuery = {
  Datasets: {
    get: advancedCall_('BigQuery', 'Datasets', 'get'),
    insert: advancedCall_('BigQuery', 'Datasets', 'insert')
  },
  Tables: {
    get: advancedCall_('BigQuery', 'Tables', 'get'),
    insert: advancedCall_('BigQuery', 'Tables', 'insert'),
    patch: advancedCall_('BigQuery', 'Tables', 'patch'),
    remove: advancedCall_('BigQuery', 'Tables', 'remove')
  },
  Jobs: {
    insert: advancedCall_('BigQuery', 'Jobs', 'insert'),
    get: advancedCall_('BigQuery', 'Jobs', 'get'),
    getQueryResults: advancedCall_('BigQuery', 'Jobs', 'getQueryResults')
  }
};
`;

/** Answers the calls of `advancedServices`; other addresses are left to the next handler. */
export function advancedHandler(
  apis: { readonly [service in GoogleRequest['service']]?: Api },
  otherwise: (request: FetchRequest) => FetchAnswer,
): (request: FetchRequest) => FetchAnswer {
  return (request) => {
    if (request.url !== address) return otherwise(request);
    const call = JSON.parse(request.payload ?? '{}') as Omit<GoogleRequest, 'kind'>;
    const api = apis[call.service];
    if (api === undefined)
      return { status: 404, body: '{"error":{"code":404,"message":"no such service"}}' };
    const { status, headers, body } = api({ kind: 'google', ...call }, '');
    return { status, headers, body };
  };
}
