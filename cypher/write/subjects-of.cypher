UNWIND $ids AS id
MATCH (:Instrument {id: id})-[:ABOUT]->(subject:Subject)
RETURN DISTINCT subject.id AS id
