-- Two figures of one indicator, unit, place and level that cannot both hold.
-- A flow of a longer window cannot be less than that of a window within it, so figures of equal
-- windows must overlap and longer windows may only hold more (figures of each year: each-year.sql).
-- Stocks, ratios and rates change, so only those of the same date are held against each other.
-- Undated figures are of one time where one report states both as of its date, or of one window in
-- the same words (近三年); and where one repeats the other. Else they are not held against anything.
-- A rounded exact figure (2.1万) is known to half its last place; bounds that qualifiers exclude
-- (多 below, 近 above) may not even touch. A part is not held against its whole, nor against another
-- part of it.
WITH bounded AS (
  SELECT
    o.*,
    i.nature = 'flow' AS is_flow,
    i.name_zh,
    i.name_en,
    p.short_zh,
    p.short_en,
    r.first_day,
    r.last_day,
    r.rounded_by,
    r.excluded,
    period_start IS NULL AND period_end IS NULL AS undated
  FROM observations AS o
  JOIN reach AS r ON r.figure = o.figure
  JOIN indicators AS i ON i.id = o.indicator
  JOIN places AS p ON p.id = o.place
)
SELECT DISTINCT
  'contradiction' AS kind,
  least(a.figure, b.figure) || ',' || greatest(a.figure, b.figure) AS figures,
  format(
    '“{}”（{}）的两种说法不能同时成立：{}（{}）与{}（{}）。',
    a.name_zh, a.short_zh, x.said_zh, x.window_zh, y.said_zh, y.window_zh
  ) AS note_zh,
  format(
    'Two statements of “{}” ({}) cannot both hold: {} ({}) and {} ({}).',
    a.name_en, a.short_en, x.said_en, x.window_en, y.said_en, y.window_en
  ) AS note_en
FROM bounded AS a
JOIN bounded AS b
  ON a.indicator = b.indicator
  AND a.place = b.place
  AND a.unit = b.unit
  AND a.level IS NOT DISTINCT FROM b.level
  AND a.figure <> b.figure
  AND a.part_of IS DISTINCT FROM b.figure
  AND b.part_of IS DISTINCT FROM a.figure
  AND (a.part_of IS NULL OR a.part_of IS DISTINCT FROM b.part_of)
JOIN said AS x ON x.figure = least(a.figure, b.figure)
JOIN said AS y ON y.figure = greatest(a.figure, b.figure)
WHERE
  (
    CASE
      WHEN a.is_flow
        THEN b.first_day <= a.first_day
        AND a.last_day <= b.last_day
        AND a.period_kind <> 'recurring'
        AND b.period_kind <> 'recurring'
      ELSE a.first_day = b.first_day AND a.last_day = b.last_day
    END
    OR a.repeat_of = b.figure
    OR b.repeat_of = a.figure
    OR (
      a.undated AND b.undated
      AND a.report = b.report
      AND a.period_kind = b.period_kind
      AND (
        a.period_kind = 'instant'
        OR (a.period_kind <> 'unknown' AND a.period_text = b.period_text)
      )
    )
  )
  AND (
    a.low - a.rounded_by > b.high + b.rounded_by
    OR (a.low - a.rounded_by = b.high + b.rounded_by AND (a.excluded OR b.excluded))
  )
ORDER BY figures;
