// From one instrument to another those that cite it by a symbol (null: all), which they keep when it is not the other's id.
UNWIND $rows AS row
MATCH (:Instrument {id: row[0]})<-[r:CITES]-(source:Instrument)
WHERE row[2] IS NULL OR r.cited = row[2]
MATCH (to:Instrument {id: row[1]})
CREATE (source)-[moved:CITES]->(to)
SET moved = properties(r), moved.cited = row[3]
DELETE r
RETURN source.id AS source
