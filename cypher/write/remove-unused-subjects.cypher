UNWIND $ids AS id
MATCH (node:Subject {id: id})
WHERE NOT EXISTS { (node)--() }
DELETE node
