// Instruments one link away from these, those with the most references to or from them first.
UNWIND $ids AS wanted
MATCH (:Instrument {id: wanted})-[r:CITES|INVOKES|REGISTERED_AS|CONTAINED_IN]->(other:Instrument)
WITH other, count(r) AS links
WHERE NOT other.id IN $known
  AND ($kinds IS NULL OR any(label IN labels(other) WHERE label IN $kinds))
RETURN other.id AS id, links
ORDER BY links DESC, id
LIMIT $limit
