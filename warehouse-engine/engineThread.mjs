// The thread that talks to Google's reference implementation of GoogleSQL, so that the other side can wait for
// answers: Apps Script's services are synchronous. Plain JavaScript, since threads load without the compiler.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { bigQueryLanguage } from './bigQueryLanguage.mjs';
import { decodedRow, encodedRow, typeKinds, typeName } from './engineValues.mjs';

const { port, flag } = workerData;
const answered = new Int32Array(flag);
const require = createRequire(import.meta.url);
const largestMessageBytes = 1024 * 1024 * 1024;
const startTimeoutMs = 30_000;

const options = {
  languageOptions: bigQueryLanguage,
  defaultTimezone: 'UTC',
  errorMessageMode: 'ERROR_MESSAGE_ONE_LINE',
};

/** The folder of the package; the message says what to do when it is not there. */
function packageFolder() {
  try {
    return dirname(require.resolve('@fivetrandevelopers/zetasql/package.json'));
  } catch {
    throw new Error(
      'the GoogleSQL engine is not installed: run "npm run test:warehouse" once, which installs it into warehouse-engine/',
    );
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => resolve(free));
    });
  });
}

function startServer(folder, serverPort) {
  const file = `remote_server${process.arch.startsWith('arm') ? '_arm' : ''}${process.platform === 'darwin' ? '' : '.so'}`;
  return new Promise((resolve, reject) => {
    const server = spawn(join(folder, 'lib/zetasql', file), ['localhost', String(serverPort)], {
      stdio: 'ignore',
    });
    server.once('error', (error) =>
      reject(new Error(`the GoogleSQL engine does not start on this machine: ${error.message}`)),
    );
    server.once('spawn', () => resolve(server));
  });
}

function connect(folder, serverPort) {
  const grpc = require('@grpc/grpc-js');
  const definition = require('@grpc/proto-loader').loadSync('local_service.proto', {
    longs: String,
    enums: String,
    defaults: false,
    oneofs: true,
    includeDirs: [join(folder, 'lib/zetasql/protos')],
  });
  const { ZetaSqlLocalService } = grpc.loadPackageDefinition(definition).zetasql.local_service;
  const client = new ZetaSqlLocalService(
    `localhost:${serverPort}`,
    grpc.credentials.createInsecure(),
    {
      'grpc.max_send_message_length': largestMessageBytes,
      'grpc.max_receive_message_length': largestMessageBytes,
    },
  );
  const call = (name, request) =>
    new Promise((resolve, reject) => {
      client[name](request, (error, answer) =>
        error ? reject(plainError(error)) : resolve(answer),
      );
    });
  const ready = new Promise((resolve, reject) => {
    client.waitForReady(Date.now() + startTimeoutMs, (error) =>
      error ? reject(error) : resolve(),
    );
  });
  return { call, ready };
}

function plainError(error) {
  return new Error(error.details || error.message);
}

function simpleCatalog(tables) {
  return {
    name: 'warehouse',
    builtinFunctionOptions: { languageOptions: bigQueryLanguage },
    table: tables.map(({ name, fields }, index) => ({
      name,
      serializationId: index + 1,
      column: fields.map((field) => ({
        name: field.name,
        type: { typeKind: typeKinds[field.type] },
      })),
    })),
  };
}

function contentOf(tables) {
  return Object.fromEntries(
    tables.map(({ name, fields, rows }) => [
      name,
      { tableData: { row: rows.map((row) => encodedRow(row, fields)) } },
    ]),
  );
}

function resultOf({ content, prepared }) {
  const columns = (prepared?.columns ?? []).map(({ name, type }) => ({
    name,
    type: typeName(type),
  }));
  const types = (prepared?.columns ?? []).map(({ type }) => type);
  const rows = content?.tableData?.row ?? [];
  return { columns, rows: rows.map((row) => decodedRow(row, columns, types)) };
}

const requests = {
  async evaluate({ call }, { sql, tables }) {
    const answer = await call('EvaluateQuery', {
      sql,
      options,
      simpleCatalog: simpleCatalog(tables),
      tableContent: contentOf(tables),
    });
    return resultOf(answer);
  },
  async analyse({ call }, { sql, tables }) {
    const answer = await call('Analyze', {
      sqlStatement: sql,
      options,
      simpleCatalog: simpleCatalog(tables),
    });
    return {
      statement: statementType(answer.resolvedStatement),
      tables: await tableNames(call, sql),
    };
  },
};

/** The type of a statement as BigQuery's jobs name it: SELECT, CREATE_VIEW, INSERT. */
function statementType(resolved) {
  let name = '';
  for (let node = resolved; node?.node !== undefined; node = node[node.node]) name = node.node;
  const words = name.replace(/^resolved|StmtNode$/g, '').replace(/(?<=[a-z])(?=[A-Z])/g, '_');
  return words === 'Query' ? 'SELECT' : words.toUpperCase();
}

async function tableNames(call, sql) {
  const answer = await call('ExtractTableNamesFromStatement', {
    sqlStatement: sql,
    options: bigQueryLanguage,
  });
  return (answer.tableName ?? []).map(({ tableNameSegment }) => tableNameSegment.join('.'));
}

let engine;

async function open() {
  const folder = packageFolder();
  const serverPort = await freePort();
  const server = await startServer(folder, serverPort);
  const { call, ready } = connect(folder, serverPort);
  try {
    await ready;
  } catch {
    server.kill();
    throw new Error('the GoogleSQL engine does not answer; try again');
  }
  engine = { call };
  return { pid: server.pid };
}

port.on('message', async ({ name, request }) => {
  let answer;
  try {
    answer = { value: name === 'open' ? await open() : await requests[name](engine, request) };
  } catch (error) {
    answer = { error: error.message };
  }
  port.postMessage(answer);
  Atomics.store(answered, 0, 1);
  Atomics.notify(answered, 0);
});
