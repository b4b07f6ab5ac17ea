// Held instruments that these cite, each pair once: only a held text leads on.
UNWIND $ids AS source
MATCH (:Instrument {id: source})-[:CITES]->(t:Instrument)
WHERE t.held
RETURN DISTINCT source, t.id AS target, coalesce(t.citesCount, 0) AS work
