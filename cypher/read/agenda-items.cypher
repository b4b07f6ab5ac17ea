UNWIND $ids AS id
MATCH (:Instrument {id: id})-[:UNDER_ITEM]->(item:AgendaItem)
RETURN id, item.name AS name
ORDER BY id, name
