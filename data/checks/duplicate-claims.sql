-- One thing claimed by two reports: a count that is nobody's own output here (role other: national
-- lists, totals of a province) told again of the same subject with the same number. Numbers of
-- kinds repeat by nature and are left out.
WITH claims AS (
  SELECT f.id, f.report, f.value, f.unit, f.subject_zh, f.subject_en
  FROM figures AS f
  JOIN units AS u ON u.id = f.unit
  WHERE
    f.role = 'other'
    AND f.value IS NOT NULL
    AND f.repeat_of IS NULL
    AND u.dimension <> 'kinds'
)
SELECT
  'duplicate_claim' AS kind,
  a.id || ',' || b.id AS figures,
  format(
    '“{}”{}：两份报告由不同主体写作自己的成绩，只可计一次。',
    a.subject_zh, x.said_zh
  ) AS note_zh,
  format(
    '“{}”, {}: two reports by different bodies claim it as their own; it counts once.',
    a.subject_en, x.said_en
  ) AS note_en
FROM claims AS a
JOIN claims AS b
  ON b.subject_zh = a.subject_zh
  AND b.value = a.value
  AND b.unit = a.unit
  AND b.report > a.report
JOIN said AS x ON x.figure = a.id
ORDER BY figures;
