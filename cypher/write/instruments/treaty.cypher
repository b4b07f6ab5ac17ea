// Instruments that a text cites, or that come with a text; those that are there stay as they are.
UNWIND $rows AS row
MERGE (instrument:Instrument {id: row[0]})
ON CREATE SET instrument:Treaty, instrument.held = false, instrument.citesCount = 0, instrument.citedByCount = 0,
  instrument.symbol = row[1], instrument.title = row[2], instrument.aliases = row[3], instrument.year = row[4],
  instrument.url = row[5]
