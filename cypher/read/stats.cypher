RETURN COUNT { MATCH (i:Instrument) WHERE i.held } AS held,
  COUNT { MATCH (i:Instrument) WHERE NOT coalesce(i.held, false) } AS citedOnly,
  COUNT { MATCH ()-[:CITES|INVOKES]->() } AS citations,
  COUNT { MATCH (:UnresolvedCitation) } AS unresolved,
  COUNT { MATCH (:Body) } AS bodies,
  COUNT { MATCH (:Conference) } AS conferences
