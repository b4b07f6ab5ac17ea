// Rows are lists, not maps: the names of the columns would travel with every one of them.
UNWIND $rows AS row
MATCH (document:Instrument {id: row[0]})
CREATE (document)-[:HAS_PASSAGE]->(:Passage {
  id: row[1], label: row[2], kind: row[3], ordinal: row[4], lead: row[5], section: row[6], text: row[7],
  start: row[8], end: row[9]
})
