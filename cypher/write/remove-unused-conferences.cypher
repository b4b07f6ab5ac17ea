UNWIND $ids AS id
MATCH (node:Conference {id: id})
WHERE NOT EXISTS { (node)--() }
DELETE node
