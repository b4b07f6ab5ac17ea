// The last statement of every transaction: whoever keeps answers sees that the graph has changed.
MERGE (graph:GraphVersion {id: 'graph'})
SET graph.version = $version
