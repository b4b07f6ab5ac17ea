// Rows by document, so that each document is looked for once. Rows are lists, not maps: no names of columns travel.
UNWIND $rows AS each
MATCH (document:Instrument {id: each[0]})
UNWIND each[1] AS row
MATCH (target:Body {id: row[0]})
CREATE (document)-[:MENTIONS {
  id: row[1], passage: row[2], paragraph: row[3], footnote: row[4], lead: row[5], role: row[6], verb: row[7],
  via: row[8], locator: row[9], start: row[10], end: row[11]
}]->(target)
