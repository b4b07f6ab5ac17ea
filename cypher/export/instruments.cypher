// A page of instruments behind an id.
MATCH (node:Instrument)
WHERE node.id > $after
WITH node
ORDER BY node.id
LIMIT $limit
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties
ORDER BY id
