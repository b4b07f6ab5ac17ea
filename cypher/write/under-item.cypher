UNWIND $rows AS row
MATCH (document:Instrument {id: row[0]})
MATCH (target:AgendaItem {id: row[1]})
CREATE (document)-[:UNDER_ITEM]->(target)
