// Rows by document, so that each document is looked for once. Rows are lists, not maps: no names of columns travel.
UNWIND $rows AS each
MATCH (document:Instrument {id: each[0]})
UNWIND each[1] AS row
MATCH (target:AgendaItem {id: row[0]})
CREATE (document)-[:UNDER_ITEM]->(target)
