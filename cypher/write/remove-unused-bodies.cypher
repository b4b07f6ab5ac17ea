// What a body oversees (OVERSEES) does not keep it: that is derived.
UNWIND $ids AS id
MATCH (node:Body {id: id})
WHERE NOT EXISTS { (node)<--() }
DETACH DELETE node
