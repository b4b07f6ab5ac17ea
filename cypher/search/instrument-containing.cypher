// For beginnings of words and other names, which the embedded engine's text index does not find.
MATCH (node:Instrument)
WHERE all(term IN $terms WHERE toLower(coalesce(node.symbol, '') + ' ' + coalesce(node.title, '')) CONTAINS term)
  OR any(alias IN coalesce(node.aliases, []) WHERE all(term IN $terms WHERE toLower(alias) CONTAINS term))
RETURN node.id AS id, node.symbol AS symbol, node.title AS name, node.aliases AS aliases,
  coalesce(node.citedByCount, 0) AS citedByCount
LIMIT $limit
