// Texts name one instrument in several ways: whatever comes first, the same name stays (the first by letters).
UNWIND $rows AS row
MATCH (instrument:Instrument {id: row.id})
WHERE instrument.held = false AND (instrument.title IS NULL OR row.title < instrument.title)
SET instrument.title = row.title
