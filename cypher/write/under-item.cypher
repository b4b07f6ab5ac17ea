UNWIND $rows AS row
MATCH (document:Instrument {id: row.document})
MATCH (target:AgendaItem {id: row.target})
CREATE (document)-[:UNDER_ITEM]->(target)
