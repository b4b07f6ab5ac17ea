UNWIND $ids AS id
MATCH (alias:Alias {id: id})
WHERE NOT EXISTS { (alias)-[:ALIAS_OF]->() }
DELETE alias
