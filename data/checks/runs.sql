-- Runs of years (连续4年) of one activity whose lengths do not fit the distance of their reports.
-- An activity is one by its subject label and the place reported on. The later run must reach back
-- to the earlier report (else it may have begun anew) and must then be longer by the years between.
WITH runs AS (
  SELECT
    f.id,
    f.value,
    f.subject_zh,
    f.subject_en,
    r.id AS report,
    r.subject_place,
    r.reference_date,
    substr(r.reference_date, 1, 4)::INTEGER AS year
  FROM figures AS f
  JOIN reports AS r ON r.id = f.report
  WHERE
    f.role = 'duration'
    AND f.unit = 'year'
    AND f.qualifier = 'exact'
    AND f.as_written LIKE '%连续%'
)
SELECT
  'contradiction' AS kind,
  a.id || ',' || b.id AS figures,
  format(
    '“{}”：{}年的报告写作{}，{}年的报告写作{}，按相隔年数应为{:.0f}年。',
    a.subject_zh, a.year, x.said_zh, b.year, y.said_zh, a.value + b.year - a.year
  ) AS note_zh,
  format(
    '“{}”: {} in the report of {}, {} in that of {}; by the years between it should be {:.0f}.',
    a.subject_en, x.said_en, a.year, y.said_en, b.year, a.value + b.year - a.year
  ) AS note_en
FROM runs AS a
JOIN runs AS b
  ON b.subject_zh = a.subject_zh
  AND b.subject_place = a.subject_place
  AND b.report <> a.report
  AND (b.reference_date > a.reference_date OR (b.reference_date = a.reference_date AND b.id > a.id))
JOIN said AS x ON x.figure = a.id
JOIN said AS y ON y.figure = b.id
WHERE
  b.value > b.year - a.year
  AND b.value <> a.value + b.year - a.year
ORDER BY figures;
