UNWIND $rows AS row
MATCH (document:Instrument {id: row.document})
CREATE (document)-[:HAS_PASSAGE]->(passage:Passage)
SET passage = row.properties
