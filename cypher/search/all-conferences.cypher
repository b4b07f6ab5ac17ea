// For the index of names in memory.
MATCH (node:Conference)
RETURN node.id AS id, null AS symbol, node.name AS name, node.aliases AS aliases, 0 AS citedByCount,
  node.years AS years
