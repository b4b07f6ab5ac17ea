// What each of these refers to, each pair once.
UNWIND $ids AS source
MATCH (:Instrument {id: source})-[:CITES|INVOKES]->(t:Instrument)
RETURN DISTINCT source, t.id AS target
