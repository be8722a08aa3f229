import fc from 'fast-check';
import { lookerQuery } from '../../src/warehouse/lookerModel';
import { messyBook } from '../../test/support/messyBook';
import { openWarehouseEngine, type WarehouseEngine } from '../warehouseEngine';
import { differences } from './support/differences';
import { dataset, inputOf, jobFeed, warehouseTables } from './support/warehouseBook';
import { workedBook } from './support/workedBook';

let engine: WarehouseEngine;

beforeAll(() => {
  engine = openWarehouseEngine();
});

afterAll(() => engine.close());

const runs = Number(process.env.WAREHOUSE_BOOKS ?? 40);

test(`${runs} messy workbooks`, () => {
  fc.assert(
    fc.property(messyBook, (book) => {
      const input = inputOf(book);
      const { rows } = engine.evaluate(lookerQuery(dataset), warehouseTables(input));
      expect(differences(rows, jobFeed(input))).toEqual([]);
    }),
    { numRuns: runs, seed: 1 },
  );
});

test(`${runs} workbooks in which everything meets`, () => {
  fc.assert(
    fc.property(workedBook, ({ book, input: at }) => {
      const input = inputOf(book, at);
      const { rows } = engine.evaluate(lookerQuery(dataset), warehouseTables(input));
      expect(differences(rows, jobFeed(input))).toEqual([]);
    }),
    {
      numRuns: runs,
      seed: Number(process.env.WAREHOUSE_SEED ?? 1),
      endOnFailure: process.env.WAREHOUSE_NO_SHRINK === 'yes',
    },
  );
});
