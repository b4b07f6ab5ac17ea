// What the embedded engine's text index of passages found: it answers with the engine's own ids.
MATCH (node:Passage)
WHERE id(node) IN $ids
RETURN id(node) AS internal, node.id AS id, node.text AS text
