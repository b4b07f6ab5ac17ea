UNWIND $rows AS row
MATCH (document:Instrument {id: row[0]})
CREATE (document)-[:HAS_UNRESOLVED]->(:UnresolvedCitation {
  id: row[1], text: row[2], status: row[3], reason: row[4], candidates: row[5], passage: row[6],
  paragraph: row[7], footnote: row[8], lead: row[9], role: row[10], verb: row[11], via: row[12],
  locator: row[13], start: row[14], end: row[15]
})
