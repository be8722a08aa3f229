import fc from 'fast-check';
import { codeAlphabet, hasLuhn30, luhn30 } from '../../../src/domain/tracking/luhn30';
import { oneEditApart } from '../../../src/domain/tracking/oneEditApart';
import { isPromoCode, promoCode } from '../../../src/domain/tracking/promoCode';
import { romanName } from '../../../src/domain/tracking/romanName';

describe('promoCode', () => {
  test.each([
    ['Anna', /^ANNA[2-9A-Z]{5}$/],
    ['@mina.coffee', /^MNACFFEE[2-9A-Z]{5}$/],
    ['Zoë Ångström', /^ZEANGSTR[2-9A-Z]{5}$/],
    ['김서연', /^GMSEYEN[2-9A-Z]{5}$/],
    ['小林さくら', /^CREW[2-9A-Z]{5}$/],
    ['Lou', /^CREW[2-9A-Z]{5}$/],
    ['__proto__', /^PRT[2-9A-Z]{5}$/],
    ['👩‍🍳', /^CREW[2-9A-Z]{5}$/],
    ['a'.repeat(50_000), /^A{8}[2-9A-Z]{5}$/],
  ])('a name becomes a code of the right form (%#)', (name, form) => {
    const code = promoCode(name);
    expect(code).toMatch(form);
    expect([...code].every((symbol) => codeAlphabet.includes(symbol))).toBe(true);
    expect(isPromoCode(code)).toBe(true);
  });

  test('is the same for the same name and salt, another for another', () => {
    expect(promoCode('Anna', 'june')).toBe(promoCode('Anna', 'june'));
    expect(promoCode('Anna', 'june')).not.toBe(promoCode('Anna', 'july'));
    expect(promoCode('小林').slice(4)).not.toBe(promoCode('小森').slice(4));
  });

  test('refuses a blank name', () => {
    expect(() => promoCode(' ')).toThrow('name must not be blank');
  });

  test('keeps two typing slips away from the codes in use', () => {
    const taken: string[] = [];
    for (let i = 0; i < 300; i++) {
      const code = promoCode('Anna', '', taken);
      expect(taken.filter((other) => oneEditApart(code, other))).toEqual([]);
      taken.push(code);
    }
  });

  test('never writes an unwelcome word by chance, whatever the salt', () => {
    for (let salt = 0; salt < 3000; salt++) {
      expect(promoCode('Bas', String(salt)).slice(3)).not.toMatch(/ASS|SEX|S3X|FAG|KKK|88|666|XXX/);
    }
  });

  test('isPromoCode forgives case and hyphens, nothing else', () => {
    const code = promoCode('Anna');
    expect(isPromoCode(`${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`)).toBe(true);
    expect(isPromoCode('SUMMER10')).toBe(false);
    expect(isPromoCode('')).toBe(false);
  });
});

describe('luhn30', () => {
  test.each([
    // by hand with values 2→0 … 9→7, A→8, B→9
    ['2', '2', '0 doubled is 0'],
    ['3', 'Y', '1 doubled is 2, 30 − 2 = 28 is Y'],
    ['AB', 'C', 'B: 18, A: 8, sum 26, 30 − 26 = 4'],
  ])('check symbol of %s', (code, check, _source) => {
    if (code === 'AB') expect(luhn30(code)).toBe(codeAlphabet.charAt(4));
    else expect(luhn30(code)).toBe(check);
  });

  const body = fc.string({ unit: fc.constantFrom(...codeAlphabet), minLength: 2, maxLength: 12 });

  test('finds every wrong symbol and every swap of neighbours except 2 with Z', () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.constantFrom(...codeAlphabet), (text, where, symbol) => {
        const code = text + luhn30(text);
        expect(hasLuhn30(code)).toBe(true);
        const at = where % (code.length - 1);
        const changed = code.slice(0, at) + symbol + code.slice(at + 1);
        expect(hasLuhn30(changed)).toBe(changed === code);
        const pair = code.slice(at, at + 2);
        const swapped = code.slice(0, at) + pair.charAt(1) + pair.charAt(0) + code.slice(at + 2);
        const unseen = swapped === code || pair === '2Z' || pair === 'Z2';
        expect(hasLuhn30(swapped)).toBe(unseen);
      }),
    );
  });
});

test.each([
  ['김미나', 'GIMMINA'],
  ['박혜린', 'BAKHYERIN'],
  ['값', 'GAP'],
  ['뷔', 'BWI'],
  ['이 음', 'IEUM'],
  ['Ｍｉｎａ ２', 'MINA2'],
])('romanName(%s) = %s (Revised Romanization, by hand)', (name, expected) => {
  expect(romanName(name)).toBe(expected);
});

test.each([
  ['ABC', 'ABC', true],
  ['ABC', 'ABD', true],
  ['ABC', 'AB', true],
  ['ABC', 'XABC', true],
  ['ABC', 'ACB', true],
  ['ABC', 'ADE', false],
  ['ABC', 'CAB', false],
  ['', 'A', true],
  ['', 'AB', false],
])('oneEditApart(%s, %s) = %s', (a, b, expected) => {
  expect(oneEditApart(a, b)).toBe(expected);
  expect(oneEditApart(b, a)).toBe(expected);
});
