UNWIND $rows AS row
MATCH (document:Instrument {id: row[0]})
MATCH (target:Body {id: row[1]})
CREATE (document)-[:REPORTED_BY]->(target)
