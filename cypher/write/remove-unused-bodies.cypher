UNWIND $ids AS id
MATCH (node:Body {id: id})
WHERE NOT EXISTS { (node)--() }
DELETE node
