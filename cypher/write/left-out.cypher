// Texts that gave way to another one of their instrument, so that the next ingest need not read them again.
UNWIND $rows AS row
MERGE (text:LeftOut {sha256: row.sha256})
SET text += row.properties
