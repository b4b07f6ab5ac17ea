MATCH (:Instrument {id: $id})<-[:CITES|INVOKES|REGISTERED_AS|CONTAINED_IN]-(other:Instrument)
WHERE other.id <> $id
RETURN count(DISTINCT other) AS total
