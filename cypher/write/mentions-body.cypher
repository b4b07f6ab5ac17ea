UNWIND $rows AS row
MATCH (document:Instrument {id: row.document})
MATCH (target:Body {id: row.target})
CREATE (document)-[r:MENTIONS]->(target)
SET r = row.properties
