-- Money that is not the count times the price, by the relations declared in products.csv: figures
-- of one report and place, each in the unit its indicator is defined in, total and count of the same
-- window. Generous: the reading intervals, widened by a whole last place where a figure is rounded,
-- must not meet at all.
WITH loose AS (
  SELECT
    o.*,
    likely_low - CASE WHEN precision <> 1 THEN precision ELSE 0 END AS least_value,
    coalesce(likely_high, 'infinity') + CASE WHEN precision <> 1 THEN precision ELSE 0 END
      AS most_value
  FROM observations AS o
  JOIN indicators AS i ON i.id = o.indicator AND i.unit = o.unit
)
SELECT
  'contradiction' AS kind,
  list_aggregate(list_sort([total.figure, count.figure, price.figure]), 'string_agg', ',')
    AS figures,
  format(
    '总额、次数与单价相乘不合：{}（{}）、{}（{}）、单价{}。',
    t.said_zh, t.window_zh, c.said_zh, c.window_zh, p.said_zh
  ) AS note_zh,
  format(
    'Total, count and price do not multiply: {} ({}), {} ({}), at {}.',
    t.said_en, t.window_en, c.said_en, c.window_en, p.said_en
  ) AS note_en
FROM products
JOIN loose AS total ON total.indicator = products.total
JOIN loose AS count
  ON count.indicator = products.count
  AND count.report = total.report
  AND count.place = total.place
  AND count.period_start IS NOT DISTINCT FROM total.period_start
  AND count.period_end IS NOT DISTINCT FROM total.period_end
JOIN loose AS price
  ON price.indicator = products.price
  AND price.report = total.report
  AND price.place = total.place
JOIN said AS t ON t.figure = total.figure
JOIN said AS c ON c.figure = count.figure
JOIN said AS p ON p.figure = price.figure
WHERE
  total.most_value < count.least_value * price.least_value
  OR total.least_value > count.most_value * price.most_value
ORDER BY figures;
