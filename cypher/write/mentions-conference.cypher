UNWIND $rows AS row
MATCH (document:Instrument {id: row.document})
MATCH (target:Conference {id: row.target})
CREATE (document)-[r:MENTIONS]->(target)
SET r = row.properties
