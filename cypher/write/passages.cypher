// Rows by document, so that each document is looked for once. Rows are lists, not maps: no names of columns travel.
UNWIND $rows AS each
MATCH (document:Instrument {id: each[0]})
UNWIND each[1] AS row
CREATE (document)-[:HAS_PASSAGE]->(:Passage {
  id: row[0], label: row[1], kind: row[2], ordinal: row[3], lead: row[4], section: row[5], text: row[6],
  start: row[7], end: row[8], plainWords: row[9]
})
