// Neo4j's full-text index of passages; $query is in Lucene's syntax.
CALL db.index.fulltext.queryNodes('passages', $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id, score
