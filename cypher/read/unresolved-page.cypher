// Unresolved references in the order of their ids, of all texts or of $instruments; backwards from the end.
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
  AND ($id IS NULL OR CASE WHEN $backwards THEN u.id < $id ELSE u.id > $id END)
WITH u, CASE WHEN $backwards THEN null ELSE u.id END AS up, CASE WHEN $backwards THEN u.id END AS down
ORDER BY up, down DESC
LIMIT $limit
RETURN u.id AS id, u.text AS text, u.reason AS reason, u.status AS status, u.candidates AS candidates,
  u.passage AS passage, u.paragraph AS paragraph, u.footnote AS footnote, u.lead AS lead, u.role AS role,
  u.via AS via, u.locator AS locator, u.start AS start, u.end AS stop
