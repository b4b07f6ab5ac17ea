UNWIND $ids AS wanted
MATCH (:Instrument {id: wanted})-[r:ADOPTED_BY|REPORTED_BY]->(b:Body)
RETURN wanted AS instrument, type(r) AS relation, b.id AS id, b.name AS name, b.kind AS kind
ORDER BY instrument, relation, id
