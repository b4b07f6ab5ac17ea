// What the graph has read of which it has not the words, in whole or in part: asked once at the start of an ingest.
MATCH (i:Instrument)
WHERE i.held AND EXISTS { MATCH (i)-[:HAS_PASSAGE]->(p:Passage) WHERE p.text IS NULL }
RETURN i.id AS id
