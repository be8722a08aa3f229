import type { EndpointName, InputOf, ResultOf } from '../../src/shared/endpoints';
import type { JsonSafe } from '../../src/shared/jsonSafe';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** Compiles only when every endpoint's types survive JSON: a Date in one of them would be `never`. */
type EveryEndpointIsSafe = {
  [Name in EndpointName]: Same<JsonSafe<ResultOf<Name>>, ResultOf<Name>> extends true
    ? Same<JsonSafe<InputOf<Name>>, InputOf<Name>>
    : false;
}[EndpointName];

const everyEndpointIsSafe: EveryEndpointIsSafe = true;
const dateIsLost: Same<JsonSafe<{ at: Date }>, { readonly at: never }> = true;
const functionIsLost: Same<JsonSafe<{ go: () => void }>, { readonly go: never }> = true;
const listIsKept: Same<JsonSafe<readonly (string | null)[]>, readonly (string | null)[]> = true;

test('the types of all endpoints survive the wire (checked by the compiler)', () => {
  expect([everyEndpointIsSafe, dateIsLost, functionIsLost, listIsKept]).toEqual(
    Array(4).fill(true),
  );
});
