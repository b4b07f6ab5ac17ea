// Instruments one link away, those with the most references to or from it first.
MATCH (:Instrument {id: $id})-[r:CITES|INVOKES|REGISTERED_AS|CONTAINED_IN]-(other:Instrument)
WHERE other.id <> $id
RETURN other.id AS id, count(r) AS links
ORDER BY links DESC, id
LIMIT $limit
