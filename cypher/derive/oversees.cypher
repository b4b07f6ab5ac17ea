UNWIND $ids AS source
MATCH (:Body {id: source})-[:OVERSEES]->(t:Instrument)
RETURN source, t.id AS target
