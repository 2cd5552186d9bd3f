-- A part greater than its whole: figures linked by part_of; figures of indicators linked by
-- part_of, of one place, level and window; and parts of one whole by level of award (国家级, 省级,
-- 市级), which do not overlap, greater together. A whole that is open above (180余家) ends with its
-- reading interval; a rounded number (2.1万) is known to half its last place. Figures of other units
-- are not compared.
WITH rounded AS (
  SELECT f.*, r.rounded_by FROM figures AS f JOIN reach AS r ON r.figure = f.id
),
wholes AS (
  SELECT id, unit, coalesce(high, likely_high, 'infinity') + rounded_by AS most_value FROM rounded
),
linked AS (
  SELECT p.id AS part, w.id AS whole, coalesce(p.low - p.rounded_by, 0) AS least_value, i.award_level
  FROM rounded AS p
  JOIN figures AS w ON w.id = p.part_of AND w.unit = p.unit
  LEFT JOIN indicators AS i ON i.id = p.indicator
  UNION
  SELECT p.id, w.id, coalesce(p.low - p.rounded_by, 0), i.award_level
  FROM rounded AS p
  JOIN observations AS o ON o.figure = p.id
  JOIN indicators AS i ON i.id = p.indicator
  JOIN observations AS w
    ON w.indicator = i.part_of
    AND w.unit = p.unit
    AND w.place = p.place
    AND w.level IS NOT DISTINCT FROM p.level
    AND w.period_start = p.period_start
    AND w.period_end = p.period_end
),
single AS (
  SELECT [l.part] AS parts, l.whole
  FROM linked AS l
  JOIN wholes AS w ON w.id = l.whole
  WHERE l.least_value > w.most_value
),
together AS (
  SELECT list(l.part ORDER BY l.part) AS parts, l.whole
  FROM linked AS l
  JOIN wholes AS w ON w.id = l.whole
  WHERE l.award_level IS NOT NULL
  GROUP BY l.whole, w.most_value
  HAVING
    count(*) > 1
    AND count(DISTINCT l.award_level) = count(*)
    AND max(l.least_value) <= w.most_value
    AND sum(l.least_value) > w.most_value
),
above AS (
  SELECT * FROM single
  UNION ALL
  SELECT * FROM together
),
named AS (
  SELECT
    above.whole,
    string_agg(s.figure, ',' ORDER BY s.figure) AS parts,
    string_agg(s.said_zh, '、' ORDER BY s.figure) AS parts_zh,
    string_agg(s.said_en, ', ' ORDER BY s.figure) AS parts_en
  FROM above
  JOIN said AS s ON list_contains(above.parts, s.figure)
  GROUP BY above.whole, above.parts
)
SELECT
  'part_above_whole' AS kind,
  n.parts || ',' || n.whole AS figures,
  format('部分大于整体：{}，而“{}”为{}。', n.parts_zh, f.subject_zh, w.said_zh) AS note_zh,
  format('Part above whole: {} of “{}”, which is {}.', n.parts_en, f.subject_en, w.said_en)
    AS note_en
FROM named AS n
JOIN figures AS f ON f.id = n.whole
JOIN said AS w ON w.figure = n.whole
ORDER BY figures;
