// How many instruments of each kind are one link away from these, and not known.
UNWIND $ids AS wanted
MATCH (:Instrument {id: wanted})<-[:CITES|INVOKES|REGISTERED_AS|CONTAINED_IN]-(other:Instrument)
WITH other
LIMIT $most
WITH DISTINCT other
WHERE NOT other.id IN $known
RETURN labels(other) AS labels, count(other) AS total
