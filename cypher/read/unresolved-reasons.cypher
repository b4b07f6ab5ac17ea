MATCH (u:UnresolvedCitation)
RETURN u.status AS status, u.reason AS reason, count(*) AS total
ORDER BY total DESC, status, reason
