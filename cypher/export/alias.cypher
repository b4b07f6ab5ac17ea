MATCH (node:Alias)
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties
