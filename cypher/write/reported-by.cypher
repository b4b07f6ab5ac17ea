UNWIND $rows AS row
MATCH (document:Instrument {id: row.document})
MATCH (target:Body {id: row.target})
CREATE (document)-[:REPORTED_BY]->(target)
