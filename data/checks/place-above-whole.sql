-- A place above the place that holds it, or several such places together: one indicator and unit, a
-- stock of one date or a flow whose window lies within that of the whole. A zone is within the county
-- it is counted in, and both within their city. The whole must be said of its whole area (全市,
-- 全县区): an office does not hold the work of its counties, and what states no level may be the
-- office's. Of each place the greatest figure is taken, and no place that lies within another of them.
-- A whole that is open above (180余) ends with its reading interval; a rounded number is known to half
-- its last place. Shares, averages, doubtful and undated figures are not held against anything.
WITH RECURSIVE lies AS (
  SELECT id AS part, counted_in AS whole FROM places WHERE counted_in IS NOT NULL
  UNION
  SELECT id, parent FROM places WHERE parent IS NOT NULL
),
within AS (
  SELECT part, whole FROM lies
  UNION
  SELECT w.part, l.whole FROM within AS w JOIN lies AS l ON l.part = w.whole
),
bounded AS (
  SELECT
    o.*,
    i.nature,
    r.first_day,
    r.last_day,
    r.rounded_by
  FROM observations AS o
  JOIN reach AS r ON r.figure = o.figure
  JOIN indicators AS i ON i.id = o.indicator AND i.nature IN ('stock', 'flow')
  WHERE NOT o.suspect
),
held AS (
  SELECT
    w.figure AS whole,
    coalesce(w.high, w.likely_high, 'infinity') + w.rounded_by AS most_value,
    p.place,
    arg_max(p.figure, p.low - p.rounded_by) AS part,
    max(p.low - p.rounded_by) AS least_value
  FROM bounded AS w
  JOIN within AS l ON l.whole = w.place
  JOIN bounded AS p
    ON p.place = l.part
    AND p.indicator = w.indicator
    AND p.unit = w.unit
    AND p.low IS NOT NULL
    AND (p.period_kind = 'recurring') = (w.period_kind = 'recurring')
    AND CASE
      WHEN w.nature = 'flow' AND w.period_kind <> 'recurring'
        THEN w.first_day <= p.first_day AND p.last_day <= w.last_day
      ELSE w.first_day = p.first_day AND p.last_day = w.last_day
    END
  WHERE w.level IN ('city', 'county')
  GROUP BY w.figure, w.high, w.likely_high, w.rounded_by, p.place
),
single AS (
  SELECT whole, [part] AS parts FROM held WHERE least_value > most_value
),
together AS (
  SELECT whole, list(part ORDER BY part) AS parts
  FROM held AS h
  WHERE NOT EXISTS (
    SELECT 1 FROM within AS l JOIN held AS o ON o.place = l.whole
    WHERE l.part = h.place AND o.whole = h.whole
  )
  GROUP BY whole, most_value
  HAVING count(*) > 1 AND max(least_value) <= most_value AND sum(least_value) > most_value
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
    string_agg(format('{}{}（{}）', p.short_zh, s.said_zh, s.window_zh), '、' ORDER BY s.figure)
      AS parts_zh,
    string_agg(format('{} {} ({})', p.short_en, s.said_en, s.window_en), ', ' ORDER BY s.figure)
      AS parts_en
  FROM above
  JOIN said AS s ON list_contains(above.parts, s.figure)
  JOIN observations AS o ON o.figure = s.figure
  JOIN places AS p ON p.id = o.place
  GROUP BY above.whole, above.parts
)
SELECT
  'part_above_whole' AS kind,
  n.parts || ',' || n.whole AS figures,
  format(
    '所辖地区大于整体：“{}”{}，而{}为{}（{}）。',
    i.name_zh, n.parts_zh, p.short_zh, w.said_zh, w.window_zh
  ) AS note_zh,
  format(
    'Places above the place that holds them: “{}”, {}; {} {} ({}).',
    i.name_en, n.parts_en, p.short_en, w.said_en, w.window_en
  ) AS note_en
FROM named AS n
JOIN observations AS o ON o.figure = n.whole
JOIN indicators AS i ON i.id = o.indicator
JOIN places AS p ON p.id = o.place
JOIN said AS w ON w.figure = n.whole
ORDER BY figures;
