UNWIND $ids AS id
MATCH (:Instrument {id: id})-[r:ADOPTED_BY|REPORTED_BY]->(b:Body)
RETURN id AS instrument, type(r) AS relation, b.id AS id, b.name AS name, b.kind AS kind
ORDER BY instrument, relation, id
