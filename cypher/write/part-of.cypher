// Follows from the symbols alone.
UNWIND $rows AS row
MATCH (part:Instrument {id: row.from})
MATCH (whole:Instrument {id: row.to})
MERGE (part)-[:PART_OF]->(whole)
