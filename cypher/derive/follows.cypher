UNWIND $ids AS source
MATCH (:Instrument {id: source})-[:FOLLOWS]->(t:Instrument)
RETURN source, t.id AS target
