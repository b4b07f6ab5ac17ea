// Rows by document and target, so that each is looked for once. Rows are lists, not maps: no names of columns travel.
UNWIND $rows AS each
MATCH (document:Instrument {id: each[0]})
UNWIND each[1] AS link
MATCH (target:Body {id: link[0]})
UNWIND link[1] AS row
CREATE (document)-[:MENTIONS {
  id: row[0], passage: row[1], paragraph: row[2], footnote: row[3], lead: row[4], role: row[5], verb: row[6],
  via: row[7], locator: row[8], start: row[9], end: row[10]
}]->(target)
