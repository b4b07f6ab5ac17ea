// All of the graph in steps, so that no transaction grows with it.
MATCH (node)
WHERE NOT node:Migration AND NOT node:Restore
WITH node
LIMIT $limit
DETACH DELETE node
RETURN count(*) AS removed
