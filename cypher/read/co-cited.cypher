// What the instruments that cite this one cite beside it, itself included; of what cites it, $most are looked at.
MATCH (:Instrument {id: $id})<-[:CITES|INVOKES]-(s:Instrument)
WITH DISTINCT s
LIMIT $most
MATCH (s)-[:CITES|INVOKES]->(other:Instrument)
WITH DISTINCT s, other
RETURN other.id AS id, count(s) AS total
ORDER BY total DESC, id
LIMIT $limit
