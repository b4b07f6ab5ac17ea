// That a symbol is a further one of an instrument: what is printed as "A/69/711-S/2015/1".
UNWIND $rows AS row
MATCH (main:Instrument {id: row[1]})
MERGE (alias:Alias {id: row[0]})
MERGE (alias)-[:ALIAS_OF]->(main)
