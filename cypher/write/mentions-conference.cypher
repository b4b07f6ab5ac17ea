// Rows are lists, not maps: the names of the columns would travel with every one of them.
UNWIND $rows AS row
MATCH (document:Instrument {id: row[0]})
MATCH (target:Conference {id: row[1]})
CREATE (document)-[:MENTIONS {
  id: row[2], passage: row[3], paragraph: row[4], footnote: row[5], lead: row[6], role: row[7], verb: row[8],
  via: row[9], locator: row[10], start: row[11], end: row[12]
}]->(target)
