// Neo4j's full-text index; $query is in Lucene's syntax.
CALL db.index.fulltext.queryNodes('names', $query, {limit: $limit}) YIELD node
RETURN node.id AS id, node.symbol AS symbol, coalesce(node.title, node.name) AS name, node.aliases AS aliases,
  coalesce(node.citedByCount, 0) AS citedByCount, node.year AS year, node.years AS years
