// Lists spell one subject in several ways: whatever comes first, the same name stays (the first by letters).
UNWIND $rows AS row
MERGE (subject:Subject {id: row.id})
SET subject.scheme = row.scheme,
  subject.name = CASE WHEN subject.name < row.name THEN subject.name ELSE row.name END
