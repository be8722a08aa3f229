// Values of rows as the engine's protocol holds them, and back. Days and instants are texts on this side, as in
// newline-delimited JSON and in BigQuery's answers.
const dayMs = 86_400_000;

/** Kinds by the names of BigQuery's API and of GoogleSQL. */
export const typeKinds = {
  STRING: 'TYPE_STRING',
  FLOAT: 'TYPE_DOUBLE',
  FLOAT64: 'TYPE_DOUBLE',
  INTEGER: 'TYPE_INT64',
  INT64: 'TYPE_INT64',
  BOOLEAN: 'TYPE_BOOL',
  BOOL: 'TYPE_BOOL',
  DATE: 'TYPE_DATE',
  TIMESTAMP: 'TYPE_TIMESTAMP',
};

const namesOfKinds = {
  TYPE_STRING: 'STRING',
  TYPE_DOUBLE: 'FLOAT',
  TYPE_INT64: 'INTEGER',
  TYPE_BOOL: 'BOOLEAN',
  TYPE_DATE: 'DATE',
  TYPE_TIMESTAMP: 'TIMESTAMP',
  TYPE_ARRAY: 'ARRAY',
  TYPE_STRUCT: 'STRUCT',
};

/** The name of a type in BigQuery's API. */
export function typeName({ typeKind }) {
  return namesOfKinds[typeKind] ?? typeKind.replace(/^TYPE_/, '');
}

const encoders = {
  TYPE_STRING: (value) => ({ stringValue: String(value) }),
  TYPE_DOUBLE: (value) => ({ doubleValue: Number(value) }),
  TYPE_INT64: (value) => ({ int64Value: String(value) }),
  TYPE_BOOL: (value) => ({ boolValue: value === true || value === 'true' }),
  TYPE_DATE: (value) => ({ dateValue: Date.parse(`${value}T00:00:00Z`) / dayMs }),
  TYPE_TIMESTAMP: (value) => ({ timestampValue: timestampOf(Date.parse(value)) }),
};

function timestampOf(instantMs) {
  const seconds = Math.floor(instantMs / 1000);
  return { seconds: String(seconds), nanos: (instantMs - seconds * 1000) * 1_000_000 };
}

/** A row of a table; what is missing is null. */
export function encodedRow(row, fields) {
  return {
    cell: fields.map(({ name, type }) => {
      const value = row[name];
      return value === null || value === undefined ? {} : encoders[typeKinds[type]](value);
    }),
  };
}

/** The values of a row by column. */
export function decodedRow({ cell = [] }, columns, types) {
  return Object.fromEntries(
    columns.map(({ name }, index) => [name, decoded(cell[index] ?? {}, types[index])]),
  );
}

function decoded(value, type) {
  switch (value.value) {
    case undefined:
      return null;
    case 'dateValue':
      return new Date(value.dateValue * dayMs).toISOString().slice(0, 10);
    case 'timestampValue':
      return instantText(value.timestampValue);
    case 'int64Value':
      return Number(value.int64Value);
    case 'arrayValue':
      return (value.arrayValue.element ?? []).map((element) =>
        decoded(element, type.arrayType.elementType),
      );
    case 'structValue':
      return Object.fromEntries(
        (value.structValue.field ?? []).map((field, index) => {
          const { fieldName, fieldType } = type.structType.field[index];
          return [fieldName, decoded(field, fieldType)];
        }),
      );
    default:
      return value[value.value];
  }
}

function instantText({ seconds = '0', nanos = 0 }) {
  return new Date(Number(seconds) * 1000 + nanos / 1_000_000).toISOString();
}
