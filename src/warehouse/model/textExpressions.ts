/**
 * Cleaning of texts as GoogleSQL expressions: each mirrors the function of the same name in ground/cells,
 * so that a key in the warehouse is the key of the spreadsheet. All take and give SQL.
 */

/** Default_Ignorable_Code_Point (Unicode 15), which RE2 does not know by name. */
const invisible = String.raw`[\x{00AD}\x{034F}\x{061C}\x{115F}-\x{1160}\x{17B4}-\x{17B5}\x{180B}-\x{180F}\x{200B}-\x{200F}\x{202A}-\x{202E}\x{2060}-\x{206F}\x{3164}\x{FE00}-\x{FE0F}\x{FEFF}\x{FFA0}\x{FFF0}-\x{FFF8}\x{1BCA0}-\x{1BCA3}\x{1D173}-\x{1D17A}\x{E0000}-\x{E0FFF}]`;

/** What JavaScript calls white space; RE2's \s is ASCII alone. */
export const space = String.raw`\s\x0B\x{00A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}`;

/** Letters, marks and digits: what words are made of. */
export const wordPattern = String.raw`[\p{L}\p{M}\p{N}]+`;

/** `withoutInvisible` of the ground as an expression. */
export function withoutInvisible(text: string): string {
  return `REGEXP_REPLACE(${text}, r'${invisible}', '')`;
}

/** `cleanText` of the ground as an expression. */
export function cleanText(text: string): string {
  return `TRIM(REGEXP_REPLACE(${withoutInvisible(`NORMALIZE(${text}, NFKC)`)}, r'[${space}]+', ' '))`;
}

/** A text or null: what is empty is blank. */
export function filled(text: string): string {
  return `NULLIF(${text}, '')`;
}

/** `codeKey` of the ground as an expression. */
export function codeKey(text: string): string {
  return String.raw`REGEXP_REPLACE(UPPER(${cleanText(text)}), r'[\s_-]+', '')`;
}

/** `handleKey` of the ground as an expression. */
export function handleKey(text: string): string {
  return `LOWER(REGEXP_REPLACE(${cleanText(text)}, r'^@+ ?', ''))`;
}

/** Runs of percent signs decoded once; what is no valid UTF-8 stays as it is. */
function percentDecoded(text: string): string {
  const run = '(?:%[0-9A-Fa-f]{2})+';
  return `COALESCE((
    SELECT STRING_AGG(IF(
      REGEXP_CONTAINS(piece, r'^${run}$'),
      COALESCE(SAFE_CAST(FROM_HEX(REPLACE(piece, '%', '')) AS STRING), piece),
      piece), '' ORDER BY place)
    FROM UNNEST(REGEXP_EXTRACT_ALL(${text}, r'${run}|[^%]+|%')) AS piece WITH OFFSET AS place), '')`;
}

/** `tagKey` of the ground as an expression. */
export function tagKey(text: string): string {
  return `LOWER(${cleanText(percentDecoded(`REPLACE(${text}, '+', ' ')`))})`;
}

/** Host and path of an address, before the host is cleaned: neither scheme nor query nor fragment. */
function addressOf(text: string): string {
  const bare = `REGEXP_EXTRACT(TRIM(${withoutInvisible(text)}), r'^[^?#]*')`;
  return `REGEXP_REPLACE(REGEXP_REPLACE(${bare}, r'(?i)^[a-z][a-z0-9+.-]{0,20}://', ''), r'^//', '')`;
}

/** `pageKey` of the ground as an expression. */
export function pageKey(text: string): string {
  const address = addressOf(text);
  const host = String.raw`REGEXP_REPLACE(LOWER(REGEXP_EXTRACT(${address}, r'^[^/]*')), r'^www\.', '')`;
  const path = percentDecoded(`COALESCE(REGEXP_EXTRACT(${address}, r'(?s)/.*$'), '')`);
  return `CONCAT(${host}, RTRIM(NORMALIZE(${withoutInvisible(path)}, NFC), '/'))`;
}

/** The path part of a page key, '' for a home page. */
export function pathOf(key: string): string {
  return `COALESCE(REGEXP_EXTRACT(${key}, r'(?s)/.*$'), '')`;
}

/** The tags of an address that can name a creator, still encoded, with their signs in front. */
export function tagsOfAddress(address: string): string {
  return `REGEXP_EXTRACT_ALL(${address}, r'(?i)[?&#;](?:utm_content|utm_id|nt_detail)=[^&#${space}]*')`;
}

/** The first value of a tag that is filled, or null. */
export function tagValue(tags: string, name: string): string {
  const value = `REGEXP_EXTRACT(tag, r'(?i)^.${name}=(.+)$')`;
  return `(
    SELECT ${value} FROM UNNEST(${tags}) AS tag WITH OFFSET AS place
    WHERE ${value} IS NOT NULL ORDER BY place LIMIT 1)`;
}

/** The texts of a cell that lists some: an array. */
export function listOfText(text: string): string {
  return String.raw`ARRAY(
    SELECT TRIM(part)
    FROM UNNEST(SPLIT(REGEXP_REPLACE(${withoutInvisible(text)}, r'[,;，、|\r\n]', ','), ',')) AS part WITH OFFSET AS place
    WHERE TRIM(part) != '' ORDER BY place)`;
}

/** What statuses are compared by: letters and digits alone, in lower case, without accents. */
export function statusKey(text: string): string {
  const plain = String.raw`NORMALIZE(REGEXP_REPLACE(NORMALIZE(${cleanText(text)}, NFKD), r'[\x{0300}-\x{036F}]', ''), NFC)`;
  const bare = String.raw`REGEXP_REPLACE(LOWER(${plain}), r'^\s*wc[-_]', '')`;
  return String.raw`REGEXP_REPLACE(${bare}, r'[^\p{L}\p{M}\p{N}]+', '')`;
}
