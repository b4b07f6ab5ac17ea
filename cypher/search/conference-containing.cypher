// For beginnings of words, which the embedded engine's text index does not find.
MATCH (node:Conference)
WHERE all(term IN $terms WHERE toLower(coalesce(node.name, '')) CONTAINS term)
RETURN node.id AS id, null AS symbol, node.name AS name, 0 AS citedByCount
LIMIT $limit
