-- What is said of each year (每年2000人次以上) beside what is said of some of these years and does not
-- fit. A total of n of the years is at least n times what each held; a total within n of them is at
-- most n times what each held at most; and two statements of each year must overlap where the years
-- of one are among those of the other. A rounded number is known to half its last place; bounds that
-- qualifiers exclude may not even touch. Figures without dates are not held against anything.
WITH bounded AS (
  SELECT
    o.*,
    i.name_zh,
    i.name_en,
    p.short_zh,
    p.short_en,
    r.first_day,
    r.last_day,
    r.rounded_by,
    r.excluded
  FROM observations AS o
  JOIN reach AS r ON r.figure = o.figure
  JOIN indicators AS i ON i.id = o.indicator AND i.nature = 'flow'
  JOIN places AS p ON p.id = o.place
  WHERE NOT o.suspect
),
some_years AS (
  SELECT
    *,
    CASE
      WHEN period_kind = 'recurring' THEN 1
      ELSE substr(last_day, 1, 4)::INTEGER - substr(first_day, 1, 4)::INTEGER + 1
    END AS years,
    period_kind = 'recurring' OR (first_day LIKE '%-01-01' AND last_day LIKE '%-12-31') AS whole
  FROM bounded
)
SELECT DISTINCT
  'contradiction' AS kind,
  least(e.figure, s.figure) || ',' || greatest(e.figure, s.figure) AS figures,
  format(
    '“{}”（{}）的两种说法不能同时成立：{}（{}）与{}（{}）。',
    e.name_zh, e.short_zh, x.said_zh, x.window_zh, y.said_zh, y.window_zh
  ) AS note_zh,
  format(
    'Two statements of “{}” ({}) cannot both hold: {} ({}) and {} ({}).',
    e.name_en, e.short_en, x.said_en, x.window_en, y.said_en, y.window_en
  ) AS note_en
FROM bounded AS e
JOIN some_years AS s
  ON s.indicator = e.indicator
  AND s.place = e.place
  AND s.unit = e.unit
  AND s.level IS NOT DISTINCT FROM e.level
  AND s.figure <> e.figure
  AND e.first_day <= s.first_day
  AND s.last_day <= e.last_day
  AND s.part_of IS DISTINCT FROM e.figure
  AND e.part_of IS DISTINCT FROM s.figure
  AND (e.part_of IS NULL OR e.part_of IS DISTINCT FROM s.part_of)
JOIN said AS x ON x.figure = least(e.figure, s.figure)
JOIN said AS y ON y.figure = greatest(e.figure, s.figure)
WHERE
  e.period_kind = 'recurring'
  AND (
    s.low - s.rounded_by > s.years * (e.high + e.rounded_by)
    OR (s.low - s.rounded_by = s.years * (e.high + e.rounded_by) AND (s.excluded OR e.excluded))
    OR (
      s.whole
      AND (
        s.years * (e.low - e.rounded_by) > s.high + s.rounded_by
        OR (s.years * (e.low - e.rounded_by) = s.high + s.rounded_by AND (s.excluded OR e.excluded))
      )
    )
  )
ORDER BY figures;
