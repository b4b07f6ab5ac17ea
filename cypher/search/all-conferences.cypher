// For the embedded engine's index of names, which is made in memory.
MATCH (node:Conference)
RETURN node.id AS id, null AS symbol, node.name AS name, node.aliases AS aliases, 0 AS citedByCount
