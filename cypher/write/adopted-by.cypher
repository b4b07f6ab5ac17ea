// Rows by document and target, so that each is looked for once. Rows are lists, not maps: no names of columns travel.
UNWIND $rows AS each
MATCH (document:Instrument {id: each[0]})
UNWIND each[1] AS link
MATCH (target:Body {id: link[0]})
UNWIND link[1] AS row
CREATE (document)-[:ADOPTED_BY]->(target)
