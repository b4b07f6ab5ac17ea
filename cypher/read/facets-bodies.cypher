// The instruments that fit, counted by the body that adopted them.
CALL {
  UNWIND CASE WHEN $ids IS NULL THEN [0] ELSE [] END AS once
  MATCH (i:Instrument)
  RETURN i
  UNION ALL
  UNWIND coalesce($ids, []) AS id
  MATCH (i:Instrument {id: id})
  RETURN i
}
WITH i
WHERE ($kinds IS NULL OR any(label IN labels(i) WHERE label IN $kinds))
  AND ($held IS NULL OR coalesce(i.held, false) = $held)
  AND ($yearFrom IS NULL OR i.year >= $yearFrom)
  AND ($yearTo IS NULL OR i.year <= $yearTo)
  AND ($sessions IS NULL OR i.session IN $sessions)
  AND ($organs IS NULL OR any(organ IN $organs WHERE i.id STARTS WITH organ.within AND none(apart IN organ.apart WHERE i.id STARTS WITH apart)))
MATCH (i)-[:ADOPTED_BY]->(body:Body)
RETURN body.id AS id, count(i) AS total
ORDER BY total DESC, id
