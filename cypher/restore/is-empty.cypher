MATCH (node)
WHERE NOT node:Migration AND NOT node:Restore AND NOT node:LeftOut
RETURN 1 AS one
LIMIT 1
