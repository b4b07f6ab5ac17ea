// Properties that a text gives its instrument; null takes away what an earlier reading said.
UNWIND $rows AS row
MATCH (document:Instrument {id: row.id})
SET document += row.properties
