UNWIND $rows AS row
MATCH (document:Instrument {id: row.document})
CREATE (document)-[:HAS_UNRESOLVED]->(citation:UnresolvedCitation)
SET citation = row.properties
