// By how much the number of instruments that cite or invoke each of these changes.
UNWIND $rows AS row
MATCH (instrument:Instrument {id: row[0]})
SET instrument.citedByCount = coalesce(instrument.citedByCount, 0) + row[1]
