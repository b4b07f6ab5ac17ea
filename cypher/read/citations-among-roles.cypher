// How many references between any two of these instruments do what.
UNWIND $ids AS wanted
MATCH (:Instrument {id: wanted})-[c:CITES|INVOKES]->(t:Instrument)
WHERE t.id IN $ids
RETURN c.role AS role, count(c) AS total
