-- Totals of windows that follow one another (2018年, 2019年 …) and are together above the total of a
-- longer window that holds them all: one indicator, place and level. The windows of a row are of one
-- length, so that none is counted twice; of each the greatest figure is taken. The shortest such row
-- is told for each longer window. A single window above it is found by disjoint-bounds.sql. A rounded
-- number is known to half its last place. Parts (其中), doubtful figures and figures without both
-- dates are left out.
WITH RECURSIVE totals AS (
  SELECT
    o.figure,
    o.indicator,
    o.place,
    coalesce(o.level, '') AS level,
    o.unit,
    o.low - r.rounded_by AS least_value,
    o.high + r.rounded_by AS most_value,
    r.excluded,
    r.first_day,
    r.last_day
  FROM observations AS o
  JOIN reach AS r ON r.figure = o.figure
  JOIN indicators AS i ON i.id = o.indicator AND i.nature = 'flow'
  WHERE
    o.period_kind = 'span'
    AND r.first_day IS NOT NULL
    AND o.part_of IS NULL
    AND NOT o.suspect
),
longer AS (
  SELECT * FROM totals WHERE most_value IS NOT NULL
),
-- The windows that lie within a longer one, each with the greatest figure told of it.
shorter AS (
  SELECT
    indicator, place, level, unit, first_day, last_day,
    12 * (substr(last_day, 1, 4)::INTEGER - substr(first_day, 1, 4)::INTEGER)
      + substr(last_day, 6, 2)::INTEGER - substr(first_day, 6, 2)::INTEGER AS months,
    arg_max(figure, least_value) AS figure,
    max(least_value) AS least_value,
    arg_max(excluded, least_value) AS excluded
  FROM totals AS t
  WHERE
    least_value IS NOT NULL
    AND EXISTS (
      SELECT 1 FROM longer AS w
      WHERE
        w.indicator = t.indicator AND w.place = t.place AND w.level = t.level AND w.unit = t.unit
        AND w.first_day <= t.first_day AND t.last_day <= w.last_day
        AND (w.first_day < t.first_day OR t.last_day < w.last_day)
    )
  GROUP BY ALL
),
-- The next window of the same length.
follows AS (
  SELECT a.figure, arg_min(b.figure, b.first_day || b.last_day) AS next
  FROM shorter AS a
  JOIN shorter AS b
    ON b.indicator = a.indicator AND b.place = a.place AND b.level = a.level AND b.unit = a.unit
    AND b.months = a.months AND b.first_day > a.last_day
  GROUP BY a.figure
),
row_of AS (
  SELECT
    indicator, place, level, unit, first_day, last_day, figure AS last_figure,
    [figure] AS figures, least_value AS together, least_value AS greatest_one, excluded
  FROM shorter
  UNION ALL
  SELECT
    r.indicator, r.place, r.level, r.unit, r.first_day, s.last_day, s.figure,
    list_append(r.figures, s.figure), r.together + s.least_value,
    greatest(r.greatest_one, s.least_value), r.excluded OR s.excluded
  FROM row_of AS r
  JOIN follows AS f ON f.figure = r.last_figure
  JOIN shorter AS s ON s.figure = f.next
),
above AS (
  SELECT w.figure AS whole, arg_min(r.figures, (len(r.figures), r.figures)) AS parts
  FROM row_of AS r
  JOIN longer AS w
    ON w.indicator = r.indicator AND w.place = r.place AND w.level = r.level AND w.unit = r.unit
    AND w.first_day <= r.first_day AND r.last_day <= w.last_day
  WHERE
    len(r.figures) > 1
    AND r.greatest_one <= w.most_value
    AND (
      r.together > w.most_value
      OR (r.together = w.most_value AND (r.excluded OR w.excluded))
    )
  GROUP BY w.figure
),
named AS (
  SELECT
    above.whole,
    string_agg(s.figure, ',' ORDER BY s.figure) AS parts,
    string_agg(format('{}（{}）', s.said_zh, s.window_zh), '、' ORDER BY s.figure) AS parts_zh,
    string_agg(format('{} ({})', s.said_en, s.window_en), ', ' ORDER BY s.figure) AS parts_en
  FROM above
  JOIN said AS s ON list_contains(above.parts, s.figure)
  GROUP BY above.whole
)
SELECT
  'contradiction' AS kind,
  n.parts || ',' || n.whole AS figures,
  format(
    '“{}”（{}）各时段相加超过总时段：{}，而总时段为{}（{}）。',
    i.name_zh, p.short_zh, n.parts_zh, w.said_zh, w.window_zh
  ) AS note_zh,
  format(
    'Windows of “{}” ({}) are together above the window that holds them: {}; {} ({}).',
    i.name_en, p.short_en, n.parts_en, w.said_en, w.window_en
  ) AS note_en
FROM named AS n
JOIN observations AS o ON o.figure = n.whole
JOIN indicators AS i ON i.id = o.indicator
JOIN places AS p ON p.id = o.place
JOIN said AS w ON w.figure = n.whole
ORDER BY figures;
