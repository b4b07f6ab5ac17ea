MATCH (i:Instrument)
WHERE i.held AND EXISTS { MATCH (i)-[:HAS_PASSAGE]->(p:Passage) WHERE p.text IS NOT NULL }
RETURN count(i) AS total
