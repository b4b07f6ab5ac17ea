// For beginnings of words, which the embedded engine's text index does not find.
MATCH (node:Instrument)
WHERE all(term IN $terms WHERE toLower(coalesce(node.symbol, '') + ' ' + coalesce(node.title, '')) CONTAINS term)
RETURN node.id AS id, node.symbol AS symbol, node.title AS name,
  coalesce(node.citedByCount, 0) AS citedByCount
LIMIT $limit
