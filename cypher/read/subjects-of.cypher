UNWIND $ids AS wanted
MATCH (:Instrument {id: wanted})-[:ABOUT]->(subject:Subject)
RETURN wanted AS instrument, subject.id AS id, subject.name AS name, subject.scheme AS scheme
ORDER BY instrument, name
