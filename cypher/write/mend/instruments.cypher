// What ids and registry say of cited instruments otherwise than an older version of the program. null takes a value away.
// One whose text has come since it was read keeps what its text says.
UNWIND $rows AS row
MATCH (instrument:Instrument {id: row.id})
WHERE instrument.held = false
SET instrument += row.properties
