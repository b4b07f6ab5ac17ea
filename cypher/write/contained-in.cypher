// One for each place that is named; statedBy counts the held documents that say so.
UNWIND $rows AS row
MATCH (text:Instrument {id: row.from})
MATCH (carrier:Instrument {id: row.to})
MERGE (text)-[r:CONTAINED_IN {place: row.place}]->(carrier)
SET r.locator = row.locator, r.statedBy = coalesce(r.statedBy, 0) + row.by
