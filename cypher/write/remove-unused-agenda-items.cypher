UNWIND $ids AS id
MATCH (node:AgendaItem {id: id})
WHERE NOT EXISTS { (node)--() }
DELETE node
