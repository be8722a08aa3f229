/** The whole job as one query: attribution with an as-of join, then grouped sums in feed order. */
export const duckdbQuery = `
WITH p AS (
  SELECT lower(trim(post_id)) AS post, lower(trim(creator_id)) AS creator,
    lower(trim(campaign_id)) AS campaign, published_at AS ms, *
  FROM posts QUALIFY row_number() OVER (PARTITION BY lower(trim(post_id)) ORDER BY rowid) = 1
), k AS (
  SELECT regexp_replace(upper(promo_code), '[\\s_-]+', '', 'g') AS code,
    any_value(lower(trim(creator_id))) AS creator, any_value(lower(trim(campaign_id))) AS campaign
  FROM links WHERE promo_code IS NOT NULL GROUP BY 1 HAVING count(DISTINCT lower(trim(creator_id))) = 1
), u AS (
  SELECT lower(trim(utm_content)) AS content, any_value(lower(trim(creator_id))) AS creator,
    any_value(lower(trim(post_id))) AS post, any_value(lower(trim(campaign_id))) AS campaign
  FROM links WHERE utm_content IS NOT NULL GROUP BY 1 HAVING count(DISTINCT lower(trim(creator_id))) = 1
), c AS (
  SELECT lower(trim(conversion_id)) AS id, lower(trim(kind)) = 'lead' AS is_lead, occurred_at AS ms,
    lower(trim(utm_content)) AS content,
    regexp_replace(upper(promo_code), '[\\s_-]+', '', 'g') AS code,
    lower(trim(status)) = 'cancelled' AS excluded, lower(trim(lead_id)) AS lead,
    revenue, cost_of_goods, refunded, qualified, new_customer
  FROM conversions QUALIFY row_number() OVER (PARTITION BY lower(trim(conversion_id)) ORDER BY rowid) = 1
), w AS (
  SELECT c.*, coalesce(k.creator, u.creator) AS creator,
    CASE WHEN k.creator IS NULL THEN u.campaign ELSE k.campaign END AS link_campaign,
    CASE WHEN k.creator IS NOT NULL THEN 1 WHEN u.creator IS NOT NULL THEN 2 ELSE 5 END AS evidence,
    CASE WHEN u.creator = coalesce(k.creator, u.creator) THEN u.post END AS named
  FROM c LEFT JOIN k ON c.code = k.code LEFT JOIN u ON c.content = u.content
), l AS (
  SELECT w.*, coalesce(named, p.post) AS chosen
  FROM w ASOF LEFT JOIN p ON w.creator = p.creator AND w.link_campaign = p.campaign AND w.ms >= p.ms
), own AS (
  SELECT l.id, l.is_lead, l.excluded, l.lead, l.creator, l.evidence,
    CASE WHEN l.creator IS NULL THEN 0 WHEN p.ms IS NULL OR p.ms > l.ms THEN 3
      WHEN l.ms < p.ms + 604800000 THEN 1 ELSE 2 END AS timing,
    CASE WHEN p.ms <= l.ms THEN p.post END AS post,
    CASE WHEN p.ms <= l.ms THEN p.campaign ELSE l.link_campaign END AS campaign,
    l.ms, l.revenue, l.cost_of_goods, l.refunded, l.qualified, l.new_customer
  FROM l LEFT JOIN p ON l.chosen = p.post
), credited AS (
  SELECT o.is_lead, o.ms, o.revenue, o.cost_of_goods, o.refunded, o.qualified, o.new_customer,
    CASE WHEN d.id IS NULL THEN o.creator ELSE d.creator END AS creator,
    CASE WHEN d.id IS NULL THEN o.campaign ELSE d.campaign END AS campaign,
    CASE WHEN d.id IS NULL THEN o.post ELSE d.post END AS post,
    CASE WHEN d.id IS NULL THEN o.evidence ELSE d.evidence END AS evidence,
    CASE WHEN d.id IS NULL THEN o.timing ELSE d.timing END AS timing
  FROM own o LEFT JOIN own d ON NOT o.is_lead AND o.lead = d.id AND d.is_lead
    AND NOT d.excluded AND d.creator IS NOT NULL AND o.ms >= d.ms
  WHERE NOT o.excluded
), events AS (
  SELECT floor(ms / 86400000) AS day, campaign, creator, post, '' AS touchpoint, 0 AS evidence, 0 AS timing,
    coalesce(fee, 0) AS m0, impressions AS m1, impressions AS m2, NULL AS m3, NULL AS m4,
    CASE WHEN likes IS NULL AND comments IS NULL AND saves IS NULL AND shares IS NULL THEN NULL
      ELSE coalesce(likes, 0) + coalesce(comments, 0) + coalesce(saves, 0) + coalesce(shares, 0) END AS m5,
    impressions AS m6, clicks AS m7, 0 AS m8, NULL AS m9, 0 AS m10, NULL AS m11, 0 AS m12, 0 AS m13, 0 AS m14,
    0 AS m15, 0 AS m16, 0 AS m17
  FROM p
  UNION ALL
  SELECT floor(started_on / 86400000), coalesce(p.campaign, ''), coalesce(p.creator, ''), a.post, a.touchpoint,
    0, 0, coalesce(added_cost, 0), a.impressions, a.impressions, NULL, NULL, NULL, NULL, NULL,
    0, NULL, 0, NULL, 0, 0, 0, 0, 0, 0
  FROM (SELECT lower(trim(post_id)) AS post, touchpoint, started_on, impressions, added_cost FROM assets
    QUALIFY row_number() OVER (PARTITION BY lower(trim(asset_id)) ORDER BY rowid) = 1) a
  LEFT JOIN p ON a.post = p.post
  UNION ALL
  SELECT floor(ms / 86400000), coalesce(campaign, ''), coalesce(creator, ''), coalesce(post, ''), '',
    evidence, timing, 0, 0, 0, 0, 0, 0, 0, 0,
    CASE WHEN timing = 1 AND is_lead THEN 1 ELSE 0 END,
    CASE WHEN timing = 1 AND is_lead THEN qualified::INT END,
    CASE WHEN timing = 1 AND NOT is_lead THEN 1 ELSE 0 END,
    CASE WHEN timing = 1 AND NOT is_lead THEN new_customer::INT END,
    CASE WHEN timing = 1 THEN coalesce(revenue, 0) ELSE 0 END,
    CASE WHEN timing = 1 THEN coalesce(refunded, 0) ELSE 0 END,
    CASE WHEN timing = 1 AND NOT is_lead
      THEN revenue - coalesce(refunded, 0) - cost_of_goods END,
    CASE WHEN timing <> 1 AND is_lead THEN 1 ELSE 0 END,
    CASE WHEN timing <> 1 AND NOT is_lead THEN 1 ELSE 0 END,
    CASE WHEN timing <> 1 THEN coalesce(revenue, 0) ELSE 0 END
  FROM credited
)
SELECT day, campaign, creator, post, touchpoint, evidence, timing,
  ${Array.from({ length: 18 }, (_, place) => `sum(m${place})::DOUBLE AS m${place}`).join(', ')}
FROM events GROUP BY ALL
ORDER BY day, campaign, creator, post, touchpoint, evidence, timing`;
