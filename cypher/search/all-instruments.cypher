// For the index of names in memory: a page of instruments behind an id.
MATCH (node:Instrument)
WHERE node.id > $after
WITH node
ORDER BY node.id
LIMIT $limit
RETURN node.id AS id, node.symbol AS symbol, node.title AS name, node.aliases AS aliases,
  coalesce(node.citedByCount, 0) AS citedByCount, node.year AS year
ORDER BY id
