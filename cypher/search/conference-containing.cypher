// For beginnings of words and other names, which the embedded engine's text index does not find.
MATCH (node:Conference)
WHERE all(term IN $terms WHERE toLower(coalesce(node.name, '')) CONTAINS term)
  OR any(alias IN coalesce(node.aliases, []) WHERE all(term IN $terms WHERE toLower(alias) CONTAINS term))
RETURN node.id AS id, null AS symbol, node.name AS name, node.aliases AS aliases, 0 AS citedByCount
LIMIT $limit
