// Those of these ids that fit the filter.
UNWIND $ids AS wanted
MATCH (i:Instrument {id: wanted})
WHERE ($kinds IS NULL OR any(label IN labels(i) WHERE label IN $kinds))
  AND ($held IS NULL OR coalesce(i.held, false) = $held)
  AND ($yearFrom IS NULL OR i.year >= $yearFrom)
  AND ($yearTo IS NULL OR i.year <= $yearTo)
  AND ($bodies IS NULL OR EXISTS { MATCH (i)-[:ADOPTED_BY]->(b:Body) WHERE b.id IN $bodies })
RETURN i.id AS id
