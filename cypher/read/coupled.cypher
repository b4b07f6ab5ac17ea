// What cites the same as this instrument, itself included; what more than $most cite is left out.
MATCH (:Instrument {id: $id})-[:CITES|INVOKES]->(t:Instrument)
WITH DISTINCT t
WHERE t.citedByCount <= $most
MATCH (t)<-[:CITES|INVOKES]-(other:Instrument)
WITH DISTINCT t, other
RETURN other.id AS id, count(t) AS total
ORDER BY total DESC, id
LIMIT $limit
