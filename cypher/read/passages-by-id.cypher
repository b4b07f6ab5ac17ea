UNWIND $ids AS passage
MATCH (p:Passage {id: passage})
RETURN p.id AS id, p.label AS label, p.kind AS kind, p.ordinal AS ordinal, p.lead AS lead, p.text AS text,
  p.start AS start
