// Rows by document, so that each document is looked for once. Rows are lists, not maps: no names of columns travel.
UNWIND $rows AS each
MATCH (document:Instrument {id: each[0]})
UNWIND each[1] AS row
CREATE (document)-[:HAS_UNRESOLVED]->(:UnresolvedCitation {
  id: row[0], text: row[1], status: row[2], reason: row[3], candidates: row[4], passage: row[5],
  paragraph: row[6], footnote: row[7], lead: row[8], role: row[9], verb: row[10], via: row[11],
  locator: row[12], start: row[13], end: row[14]
})
