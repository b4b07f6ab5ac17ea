UNWIND $ids AS wanted
MATCH (u:UnresolvedCitation {id: wanted})
RETURN u.id AS id, u.text AS text, u.reason AS reason, u.status AS status, u.candidates AS candidates,
  u.passage AS passage, u.paragraph AS paragraph, u.footnote AS footnote, u.lead AS lead, u.role AS role,
  u.via AS via, u.locator AS locator, u.start AS start, u.end AS stop
