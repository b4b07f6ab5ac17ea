// What each of these cites or invokes, with the number of references.
UNWIND $ids AS wanted
MATCH (:Instrument {id: wanted})-[c:CITES|INVOKES]->(t:Instrument)
RETURN wanted AS source, t.id AS target, count(c) AS total
