import type { ModelStep } from './modelStep';
import {
  cleanText,
  codeKey,
  filled,
  handleKey,
  listOfText,
  pageKey,
  pathOf,
  tagKey,
  tagsOfAddress,
  tagValue,
  wordPattern,
} from './textExpressions';

/** What item keys are compared by: a product number as it is, else words parted by single spaces. */
const itemKey = String.raw`IF(
        REGEXP_CONTAINS(LOWER(${cleanText('part')}), r'^\d+$'),
        ${cleanText('part')},
        ARRAY_TO_STRING(REGEXP_EXTRACT_ALL(LOWER(${cleanText('part')}), r'${wordPattern}'), ' '))`;

/** Every key of a link with its kind: one array, so that links are read once. */
const keysOfLink = `ARRAY_CONCAT(
      ARRAY(SELECT AS STRUCT 'code' AS kind, ${codeKey('part')} AS key, place
        FROM UNNEST(${listOfText('promo_code')}) AS part WITH OFFSET AS place),
      ARRAY(SELECT AS STRUCT 'item' AS kind, ${itemKey} AS key, place
        FROM UNNEST(${listOfText('item_keys')}) AS part WITH OFFSET AS place),
      [STRUCT('utm_content' AS kind, ${tagKey('utm_content')} AS key, 0 AS place),
       STRUCT('utm_content', ${tagKey(`COALESCE(${tagValue('tags', 'utm_content')}, ${tagValue('tags', 'nt_detail')})`)}, 1),
       STRUCT('utm_id', ${tagKey(`COALESCE(${filled('utm_id')}, ${tagValue('tags', 'utm_id')})`)}, 0),
       STRUCT('page', page, 0),
       STRUCT('path', ${pathOf('page')}, 0)])`;

/** Who owns each code, item, tag, page and name. A key of several creators proves nothing. */
export const keysModel: readonly ModelStep[] = [
  {
    name: 'key_uses',
    comment:
      'Every key of every link with whom and what it names, and the names under which creators are known.',
    sql: `
  SELECT
    known.kind, known.key, creator_id, campaign_id, post_id,
    code_valid_from, code_valid_to, code_leaked_at, sheet_row, known.place
  FROM (
    SELECT
      links.* EXCEPT (post_id), posts.post_id,
      ${tagsOfAddress('links.url')} AS tags,
      ${pageKey('links.landing_page')} AS page
    FROM {links} AS links
    LEFT JOIN {posts} AS posts ON posts.post_id = links.post_id
  ), UNNEST(${keysOfLink}) AS known
  WHERE known.key != ''
  UNION ALL
  SELECT 'person', ${handleKey('called')}, creator_id, NULL, NULL, NULL, NULL, NULL, sheet_row, place
  FROM {creators}, UNNEST(ARRAY_CONCAT(
    [creator_id, name, handle], ${listOfText('also_known_as')})) AS called WITH OFFSET AS place
  WHERE called != ''`,
  },
  {
    name: 'key_owners',
    comment: 'A key names a post or campaign only when all its links name the same.',
    sql: `
  SELECT
    kind, key,
    COUNT(DISTINCT creator_id) AS creator_count,
    MIN(creator_id) AS creator_id,
    IF(COUNT(post_id) = COUNT(*) AND MIN(post_id) = MAX(post_id), MIN(post_id), NULL) AS post_id,
    IF(MIN(campaign_id) = MAX(campaign_id), MIN(campaign_id), NULL) AS campaign_id,
    MIN(code_leaked_at) AS leaked_at,
    ARRAY_AGG(STRUCT(campaign_id, code_valid_from AS valid_from, code_valid_to AS valid_to)) AS uses,
    MIN(sheet_row * 1000 + place) AS first_use
  FROM key_uses
  WHERE key != ''
  GROUP BY kind, key`,
  },
  {
    name: 'item_lengths',
    comment: 'How many words item keys have, in the order of the first key of each length.',
    sql: String.raw`
  SELECT ARRAY_AGG(words ORDER BY first_use) AS lengths
  FROM (
    SELECT ARRAY_LENGTH(SPLIT(key, ' ')) AS words, MIN(sheet_row * 1000 + place) AS first_use
    FROM key_uses
    WHERE kind = 'item' AND key != '' AND NOT REGEXP_CONTAINS(key, r'^\d+$')
    GROUP BY words)`,
  },
];
