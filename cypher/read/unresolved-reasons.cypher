// Why references are open, of all texts or of $instruments, the most frequent reason first.
CALL {
  UNWIND CASE WHEN $instruments IS NULL THEN [0] ELSE [] END AS once
  MATCH (u:UnresolvedCitation)
  RETURN u
  UNION ALL
  UNWIND coalesce($instruments, []) AS wanted
  MATCH (:Instrument {id: wanted})-[:HAS_UNRESOLVED]->(u:UnresolvedCitation)
  RETURN u
}
WITH u
WHERE ($status IS NULL OR u.status = $status) AND ($reason IS NULL OR toLower(u.reason) CONTAINS $reason)
RETURN u.status AS status, u.reason AS reason, count(u) AS total
ORDER BY total DESC, status, reason
LIMIT $limit
