MATCH (graph:GraphVersion {id: 'graph'})
RETURN graph.version AS version
