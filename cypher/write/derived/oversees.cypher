// Follows from the registry alone, where both are in the graph.
UNWIND $rows AS row
MATCH (body:Body {id: row[0]})
MATCH (treaty:Instrument {id: row[1]})
MERGE (body)-[:OVERSEES]->(treaty)
