// The latest first; without a day, the year counts as older than its days.
MATCH (i:Instrument)
WHERE ($kinds IS NULL OR any(label IN labels(i) WHERE label IN $kinds))
  AND ($held IS NULL OR coalesce(i.held, false) = $held)
  AND ($yearFrom IS NULL OR i.year >= $yearFrom)
  AND ($yearTo IS NULL OR i.year <= $yearTo)
  AND ($bodies IS NULL OR EXISTS { MATCH (i)-[:ADOPTED_BY]->(b:Body) WHERE b.id IN $bodies })
WITH i, coalesce(i.adopted, toString(i.year), '') AS day
WHERE $day IS NULL OR day < $day OR (day = $day AND i.id > $id)
RETURN i.id AS id, day
ORDER BY day DESC, id
LIMIT $limit
