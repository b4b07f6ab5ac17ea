// Instruments that each of these cites or invokes, counted by kind.
UNWIND $ids AS wanted
MATCH (:Instrument {id: wanted})-[:CITES|INVOKES]->(other:Instrument)
WITH DISTINCT wanted, other
RETURN wanted AS id, labels(other) AS labels, count(other) AS total
