-- Values that cannot be what happened, marked by the reader of the report (suspect) and never
-- mended: the number stands as printed, with its mark.
SELECT
  'implausible' AS kind,
  f.id AS figures,
  format('“{}”印作{}，难以置信，照录存疑。', f.subject_zh, s.said_zh) AS note_zh,
  format('“{}” is printed as {}: implausible, kept as printed and marked.', f.subject_en, s.said_en)
    AS note_en
FROM figures AS f
JOIN said AS s ON s.figure = f.id
WHERE f.suspect
ORDER BY figures;
