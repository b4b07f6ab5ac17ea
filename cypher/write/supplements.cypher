// Follows from the registry alone.
UNWIND $rows AS row
MATCH (protocol:Instrument {id: row.from})
MATCH (convention:Instrument {id: row.to})
MERGE (protocol)-[:SUPPLEMENTS]->(convention)
