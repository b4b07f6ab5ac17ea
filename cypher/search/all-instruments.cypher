// For the embedded engine's index of names, which is made in memory.
MATCH (node:Instrument)
RETURN node.id AS id, node.symbol AS symbol, node.title AS name, node.aliases AS aliases,
  coalesce(node.citedByCount, 0) AS citedByCount
