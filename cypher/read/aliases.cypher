// The instruments of which these are further symbols; of several the first by letters counts.
UNWIND $ids AS id
MATCH (:Alias {id: id})-[:ALIAS_OF]->(i:Instrument)
RETURN id, min(i.id) AS instrument
