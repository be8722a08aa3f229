import type { ModelStep } from './modelStep';
import {
  cleanText,
  codeKey,
  handleKey,
  listOfText,
  pageKey,
  pathOf,
  tagKey,
  tagsOfAddress,
  tagValue,
  wordPattern,
} from './textExpressions';

/** What a copy of a code has between the code and the rest. */
const separators = String.raw`-_.#\s:/~+*=–—`;

/**
 * The keys that may stand in a part of a cell of codes: the whole (form 0), its words (form 1), what stands
 * before each separator (form 2).
 */
const keysOfPart = String.raw`ARRAY_CONCAT(
        [STRUCT(0 AS form, 0 AS place, ${codeKey('part')} AS key)],
        ARRAY(SELECT AS STRUCT 1 AS form, place, ${codeKey('word')} AS key
          FROM UNNEST(IF(STRPOS(part, ' ') = 0, [], REGEXP_EXTRACT_ALL(part, r'\S+'))) AS word WITH OFFSET AS place),
        ARRAY(SELECT AS STRUCT 2 AS form, place, ${codeKey(`(
            SELECT STRING_AGG(before, '' ORDER BY before_place)
            FROM UNNEST(pieces) AS before WITH OFFSET AS before_place WHERE before_place < place)`)} AS key
          FROM (SELECT REGEXP_EXTRACT_ALL(${cleanText('part')}, r'[${separators}]+|[^${separators}]+') AS pieces),
            UNNEST(pieces) AS piece WITH OFFSET AS place
          WHERE place > 0 AND place < ARRAY_LENGTH(pieces) - 1 AND REGEXP_CONTAINS(piece, r'^[${separators}]')))`;

/** Numbers that stand alone in a text: neither part of a code such as 10-223 nor of an amount such as 12,000. */
const numbersOf = String.raw`ARRAY(
        SELECT number FROM (
          SELECT REGEXP_REPLACE(part, r'^[._-]+|[._-]+$', '') AS number
          FROM UNNEST(REGEXP_EXTRACT_ALL(item_clean, r'[\p{L}\p{M}\p{N}.,_-]+')) AS piece,
            UNNEST(SPLIT(piece, ',')) AS part
          WHERE NOT REGEXP_CONTAINS(piece, r'^[^\d,]*\d{1,3}(?:,\d{3})+(?:\D|$)'))
        WHERE REGEXP_CONTAINS(number, r'^\d+$'))`;

/** Every run of as many words as some item key has. */
const runsOfWords = `ARRAY(
        SELECT AS STRUCT length_place * 100000 + spot AS place, COALESCE((
          SELECT STRING_AGG(word, ' ' ORDER BY place) FROM UNNEST(item_words) AS word WITH OFFSET AS place
          WHERE place >= spot AND place < spot + length), '') AS key
        FROM UNNEST(lengths) AS length WITH OFFSET AS length_place,
          UNNEST(GENERATE_ARRAY(0, ARRAY_LENGTH(item_words) - length)) AS spot)`;

/** Every key that a lead or order carries, by the evidence (proof) that it would be and its rank there. */
const keysOfOrder = `ARRAY_CONCAT(
      ARRAY(SELECT AS STRUCT 'code' AS proof, part_place AS part,
          found.form AS form, found.place AS place, 'code' AS kind, found.key AS key
        FROM UNNEST(${listOfText('promo_code')}) AS part WITH OFFSET AS part_place, UNNEST(${keysOfPart}) AS found),
      ARRAY(SELECT AS STRUCT 'item' AS proof, 0 AS part, 0 AS form, words.place AS place, 'item' AS kind, words.key AS key
        FROM UNNEST(${runsOfWords}) AS words WHERE NOT REGEXP_CONTAINS(words.key, r'^[0-9]+$')),
      ARRAY(SELECT AS STRUCT 'item' AS proof, 0 AS part, 1 AS form, place, 'item' AS kind, number AS key
        FROM UNNEST(${numbersOf}) AS number WITH OFFSET AS place),
      [STRUCT('utm' AS proof, 0 AS part, 0 AS form, 1 AS place, 'utm_content' AS kind, ${tagKey('utm_content')} AS key),
       STRUCT('utm', 0, 0, 2, 'utm_content', ${tagKey(`COALESCE(${tagValue('tags', 'utm_content')}, ${tagValue('tags', 'nt_detail')})`)}),
       STRUCT('utm', 0, 1, 3, 'utm_id', ${tagKey('utm_id')}),
       STRUCT('utm', 0, 1, 4, 'utm_id', ${tagKey(tagValue('tags', 'utm_id'))}),
       STRUCT('landing', 0, 0, 1, 'page', page),
       STRUCT('landing', 0, 0, 2, 'path', IF(STARTS_WITH(page, '/'), ${pathOf('page')}, '')),
       STRUCT('survey', 0, 0, 1, 'person', ${handleKey('survey_creator')})])`;

/** The first of some proofs as a struct. */
function firstOf(proof: string, condition: string, order: string): string {
  return `ARRAY_AGG(IF(proof = '${proof}' AND ${condition},
      STRUCT(creator_count, creator_id, campaign_id, post_id, place, form), NULL)
      IGNORE NULLS ORDER BY ${order} LIMIT 1)[SAFE_OFFSET(0)]`;
}

/** What the keys of each lead and order prove. */
export const evidenceModel: readonly ModelStep[] = [
  {
    name: 'carried',
    comment: 'The keys that leads and orders carry.',
    sql: `
  SELECT conversion_id, carried.*
  FROM (
    SELECT
      *, REGEXP_EXTRACT_ALL(item_clean, r'${wordPattern}') AS item_words
    FROM (
      SELECT
        conversion_id, promo_code, utm_content, utm_id, survey_creator,
        LOWER(${cleanText('item_text')}) AS item_clean,
        ${tagsOfAddress('landing_page')} AS tags,
        ${pageKey('landing_page')} AS page,
        lengths
      FROM orders
      CROSS JOIN item_lengths
      WHERE NOT is_alone AND NOT is_excluded)
  ), UNNEST(${keysOfOrder}) AS carried
  WHERE carried.key != ''`,
  },
  {
    name: 'matched',
    comment:
      'Those that somebody owns. A part of a cell of codes is one code, else several by spaces, else a copy of the longest.',
    sql: `
  SELECT *
  FROM (
    SELECT
      carried.*,
      owners.creator_count, owners.creator_id, owners.campaign_id, owners.post_id, owners.leaked_at, owners.uses,
      MIN(form) OVER (PARTITION BY conversion_id, proof, part) AS best_form,
      COUNTIF(form = 1) OVER (PARTITION BY conversion_id, proof, part) AS word_count,
      MAX(IF(form = 2, place, NULL)) OVER (PARTITION BY conversion_id, proof, part) AS longest_place
    FROM carried
    JOIN key_owners AS owners USING (kind, key))
  WHERE proof != 'code' OR CASE
    WHEN best_form = 0 THEN form = 0
    WHEN word_count > 1 THEN form = 1
    ELSE form = 2 AND place = longest_place
  END`,
  },
  {
    name: 'proofs',
    comment: 'What each kind of evidence names, by lead and order.',
    sql: `
  SELECT
    conversion_id,
    ARRAY_AGG(IF(proof = 'code', STRUCT(creator_count, creator_id, leaked_at, uses), NULL)
      IGNORE NULLS ORDER BY part, form, place) AS codes,
    ${firstOf('item', 'TRUE', 'form, place')} AS item,
    COUNT(DISTINCT IF(proof = 'item', creator_id, NULL)) > 1
      OR LOGICAL_OR(proof = 'item' AND creator_count > 1) AS item_is_ambiguous,
    ${firstOf('utm', 'creator_count = 1', 'place')} AS utm,
    MIN(IF(proof = 'utm' AND form = 0 AND creator_count > 1, place, NULL)) AS utm_ambiguous_place,
    ${firstOf('landing', 'TRUE', 'place')} AS landing,
    ${firstOf('survey', 'TRUE', 'place')} AS person
  FROM matched
  GROUP BY conversion_id`,
  },
  {
    name: 'evidence',
    comment:
      'The codes that count: valid, of one creator, and once leaked only with a link or page of the same creator.',
    sql: `
  SELECT
    orders.*,
    utm.creator_id AS utm_creator, utm.campaign_id AS utm_campaign, utm.post_id AS utm_post,
    IF(item_is_ambiguous, NULL, item.creator_id) AS item_creator, item.campaign_id AS item_campaign, item.post_id AS item_post,
    IF(landing.creator_count = 1, landing.creator_id, NULL) AS landing_creator,
    landing.campaign_id AS landing_campaign, landing.post_id AS landing_post,
    CASE
      WHEN person.creator_count = 1 THEN person.creator_id
      WHEN person.creator_count IS NULL AND answer_names.creator_count = 1 THEN answer_names.creator_id
    END AS survey_creator_id,
    COALESCE(person.creator_count, answer_names.creator_count, 0) > 0 AS survey_names,
    COALESCE(item_is_ambiguous, FALSE)
      OR COALESCE(landing.creator_count > 1, FALSE)
      OR COALESCE(utm_ambiguous_place < COALESCE(utm.place, 9), FALSE)
      OR EXISTS (SELECT 1 FROM UNNEST(codes) AS code WHERE code.creator_count > 1) AS is_ambiguous,
    (SELECT AS STRUCT code.creator_id, code.campaign_id,
        COALESCE(occurred_at >= code.leaked_at, FALSE) AS is_leaked
      FROM (
        SELECT
          place, listed.creator_id, listed.leaked_at,
          (SELECT COUNT(*) FROM UNNEST(listed.uses) AS used
            WHERE (used.valid_from IS NULL OR occurred_at >= used.valid_from)
              AND (used.valid_to IS NULL OR occurred_at < used.valid_to)) AS valid_count,
          (SELECT IF(MIN(used.campaign_id) = MAX(used.campaign_id), MIN(used.campaign_id), NULL) FROM UNNEST(listed.uses) AS used
            WHERE (used.valid_from IS NULL OR occurred_at >= used.valid_from)
              AND (used.valid_to IS NULL OR occurred_at < used.valid_to)) AS campaign_id
        FROM UNNEST(codes) AS listed WITH OFFSET AS place
        WHERE listed.creator_count = 1) AS code
      WHERE code.valid_count > 0
        AND (code.leaked_at IS NULL OR occurred_at < code.leaked_at
          OR COALESCE(code.creator_id = utm.creator_id, FALSE)
          OR COALESCE(landing.creator_count = 1 AND code.creator_id = landing.creator_id, FALSE))
      ORDER BY code.place LIMIT 1) AS code
  FROM orders
  LEFT JOIN proofs USING (conversion_id)
  LEFT JOIN answer_names ON answer_names.answer = orders.survey_creator`,
  },
];
