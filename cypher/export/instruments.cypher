// A page of instruments behind an id.
MATCH (node:Instrument)
WHERE node.id > $after
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties
ORDER BY id
LIMIT $limit
