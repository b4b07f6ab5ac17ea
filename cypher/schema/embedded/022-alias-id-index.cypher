// A unique constraint is no index here: without this one, a node is found by reading all of its label.
CREATE INDEX alias_id_index IF NOT EXISTS FOR (node:Alias) ON (node.id)
