// What each of these refers to, and how often.
UNWIND $ids AS wanted
MATCH (s:Instrument {id: wanted})-[c:CITES|INVOKES]->(t:Instrument)
RETURN s.id AS source, t.id AS target, count(c) AS total
