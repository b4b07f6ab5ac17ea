MATCH (node)
RETURN labels(node) AS labels, count(*) AS number
