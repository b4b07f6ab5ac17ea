// Of these, those whose text is held, with all that is kept of them.
UNWIND $ids AS wanted
MATCH (node:Instrument {id: wanted})
WHERE node.held
RETURN node.id AS id, properties(node) AS properties
