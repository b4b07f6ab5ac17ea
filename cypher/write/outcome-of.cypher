// Follows from the registry alone.
UNWIND $rows AS row
MATCH (text:Instrument {id: row.from})
MATCH (conference:Conference {id: row.to})
MERGE (text)-[:OUTCOME_OF]->(conference)
