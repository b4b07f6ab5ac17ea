// A unique constraint is no index here: without this one, a node is found by reading all of its label.
CREATE INDEX left_out_sha256_index IF NOT EXISTS FOR (node:LeftOut) ON (node.sha256)
