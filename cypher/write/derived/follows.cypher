UNWIND $rows AS row
MATCH (resolution:Instrument {id: row[0]})
MATCH (previous:Instrument {id: row[1]})
MERGE (resolution)-[:FOLLOWS]->(previous)
