// What the embedded engine's text indexes found: they answer with the engine's own ids.
MATCH (node)
WHERE id(node) IN $ids
RETURN node.id AS id, node.symbol AS symbol, coalesce(node.title, node.name) AS name, node.aliases AS aliases,
  coalesce(node.citedByCount, 0) AS citedByCount
