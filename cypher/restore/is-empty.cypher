MATCH (node)
WHERE NOT node:Migration AND NOT node:Restore
RETURN 1 AS one
LIMIT 1
