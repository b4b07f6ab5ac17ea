// Instruments that a text cites, or that come with a text; those that are there stay as they are.
UNWIND $rows AS row
MERGE (instrument:Instrument {id: row.id})
ON CREATE SET instrument:SoftLaw, instrument.held = false, instrument.citesCount = 0,
  instrument.citedByCount = 0, instrument += row.properties
