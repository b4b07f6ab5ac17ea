UNWIND $rows AS row
MATCH (document:Instrument {id: row.document})
MATCH (target:Instrument {id: row.target})
CREATE (document)-[r:CITES]->(target)
SET r = row.properties
