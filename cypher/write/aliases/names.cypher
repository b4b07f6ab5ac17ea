UNWIND $rows AS row
MATCH (instrument:Instrument {id: row[0]})
SET instrument.aliases = row[1]
