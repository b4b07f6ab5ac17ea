// statedBy counts the held documents that say so: the last to withdraw it takes it away.
UNWIND $rows AS row
MATCH (treaty:Instrument {id: row.from})
MATCH (entry:Instrument {id: row.to})
MERGE (treaty)-[r:REGISTERED_AS]->(entry)
SET r.statedBy = coalesce(r.statedBy, 0) + row.by
