CREATE TABLE observations AS
SELECT * FROM read_csv(
  'observations.csv',
  auto_detect = false,
  header = true,
  delim = ',',
  quote = '"',
  escape = '"',
  nullstr = '',
  columns = {
    'id': 'VARCHAR',
    'indicator': 'VARCHAR',
    'place': 'VARCHAR',
    'period_kind': 'VARCHAR',
    'period_start': 'VARCHAR',
    'period_end': 'VARCHAR',
    'value': 'DOUBLE',
    'low': 'DOUBLE',
    'high': 'DOUBLE',
    'likely_low': 'DOUBLE',
    'likely_high': 'DOUBLE',
    'qualifier': 'VARCHAR',
    'precision': 'DOUBLE',
    'unit': 'VARCHAR',
    'status': 'VARCHAR',
    'suspect': 'BOOLEAN',
    'report': 'VARCHAR',
    'figure': 'VARCHAR',
    'start': 'BIGINT',
    'end': 'BIGINT',
    'as_written': 'VARCHAR',
    'period_text': 'VARCHAR',
    'period_basis': 'VARCHAR',
    'level': 'VARCHAR',
    'part_of': 'VARCHAR',
    'repeat_of': 'VARCHAR',
    'subject_zh': 'VARCHAR',
    'subject_en': 'VARCHAR',
    'note_zh': 'VARCHAR',
    'note_en': 'VARCHAR'
  }
);

CREATE TABLE figures AS
SELECT * FROM read_csv(
  'figures.csv',
  auto_detect = false,
  header = true,
  delim = ',',
  quote = '"',
  escape = '"',
  nullstr = '',
  columns = {
    'id': 'VARCHAR',
    'report': 'VARCHAR',
    'start': 'BIGINT',
    'end': 'BIGINT',
    'as_written': 'VARCHAR',
    'role': 'VARCHAR',
    'subject_zh': 'VARCHAR',
    'subject_en': 'VARCHAR',
    'indicator': 'VARCHAR',
    'place': 'VARCHAR',
    'value': 'DOUBLE',
    'low': 'DOUBLE',
    'high': 'DOUBLE',
    'qualifier': 'VARCHAR',
    'likely_low': 'DOUBLE',
    'likely_high': 'DOUBLE',
    'precision': 'DOUBLE',
    'unit': 'VARCHAR',
    'period_kind': 'VARCHAR',
    'period_start': 'VARCHAR',
    'period_end': 'VARCHAR',
    'period_text': 'VARCHAR',
    'period_basis': 'VARCHAR',
    'level': 'VARCHAR',
    'suspect': 'BOOLEAN',
    'part_of': 'VARCHAR',
    'repeat_of': 'VARCHAR',
    'review': 'VARCHAR',
    'status': 'VARCHAR',
    'note_zh': 'VARCHAR',
    'note_en': 'VARCHAR'
  }
);

CREATE TABLE reports AS
SELECT * FROM read_csv(
  'registry/reports.csv',
  auto_detect = false,
  header = true,
  delim = ',',
  quote = '"',
  escape = '"',
  nullstr = '',
  columns = {
    'id': 'VARCHAR',
    'title_zh': 'VARCHAR',
    'title_en': 'VARCHAR',
    'short_zh': 'VARCHAR',
    'short_en': 'VARCHAR',
    'subject_place': 'VARCHAR',
    'newspaper': 'VARCHAR',
    'page': 'VARCHAR',
    'url': 'VARCHAR',
    'date_earliest': 'VARCHAR',
    'date_latest': 'VARCHAR',
    'date_basis': 'VARCHAR',
    'reference_date': 'VARCHAR',
    'sha256': 'VARCHAR',
    'characters': 'BIGINT'
  }
);

CREATE TABLE places AS
SELECT * FROM read_csv(
  'registry/places.csv',
  auto_detect = false,
  header = true,
  delim = ',',
  quote = '"',
  escape = '"',
  nullstr = '',
  columns = {
    'id': 'VARCHAR',
    'code_gbt2260': 'VARCHAR',
    'code_nbs': 'VARCHAR',
    'name_zh': 'VARCHAR',
    'short_zh': 'VARCHAR',
    'name_en': 'VARCHAR',
    'short_en': 'VARCHAR',
    'kind': 'VARCHAR',
    'parent': 'VARCHAR',
    'counted_in': 'VARCHAR',
    'former': 'VARCHAR',
    'note_zh': 'VARCHAR',
    'note_en': 'VARCHAR'
  }
);

CREATE TABLE indicators AS
SELECT * FROM read_csv(
  'registry/indicators.csv',
  auto_detect = false,
  header = true,
  delim = ',',
  quote = '"',
  escape = '"',
  nullstr = '',
  columns = {
    'id': 'VARCHAR',
    'name_zh': 'VARCHAR',
    'name_en': 'VARCHAR',
    'definition_zh': 'VARCHAR',
    'definition_en': 'VARCHAR',
    'topic': 'VARCHAR',
    'unit': 'VARCHAR',
    'nature': 'VARCHAR',
    'concept': 'VARCHAR',
    'award_level': 'VARCHAR',
    'part_of': 'VARCHAR',
    'comparable_note_zh': 'VARCHAR',
    'comparable_note_en': 'VARCHAR'
  }
);

CREATE TABLE units AS
SELECT * FROM read_csv(
  'registry/units.csv',
  auto_detect = false,
  header = true,
  delim = ',',
  quote = '"',
  escape = '"',
  nullstr = '',
  columns = {
    'id': 'VARCHAR',
    'symbol_zh': 'VARCHAR',
    'symbol_en': 'VARCHAR',
    'dimension': 'VARCHAR'
  }
);

CREATE TABLE topics AS
SELECT * FROM read_csv(
  'registry/topics.csv',
  auto_detect = false,
  header = true,
  delim = ',',
  quote = '"',
  escape = '"',
  nullstr = '',
  columns = {
    'id': 'VARCHAR',
    'name_zh': 'VARCHAR',
    'name_en': 'VARCHAR'
  }
);

CREATE TABLE events AS
SELECT * FROM read_csv(
  'events.csv',
  auto_detect = false,
  header = true,
  delim = ',',
  quote = '"',
  escape = '"',
  nullstr = '',
  columns = {
    'id': 'VARCHAR',
    'date_start': 'VARCHAR',
    'date_end': 'VARCHAR',
    'place': 'VARCHAR',
    'label_zh': 'VARCHAR',
    'label_en': 'VARCHAR',
    'source': 'VARCHAR'
  }
);

CREATE TABLE findings AS
SELECT * FROM read_csv(
  'findings.csv',
  auto_detect = false,
  header = true,
  delim = ',',
  quote = '"',
  escape = '"',
  nullstr = '',
  columns = {
    'id': 'VARCHAR',
    'check': 'VARCHAR',
    'kind': 'VARCHAR',
    'figures': 'VARCHAR',
    'state': 'VARCHAR',
    'note_zh': 'VARCHAR',
    'note_en': 'VARCHAR'
  }
);
