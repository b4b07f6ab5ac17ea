UNWIND $ids AS id
MATCH (:Instrument)-[c:CITES|INVOKES]->(:Instrument {id: id})
RETURN id, count(c) AS total
