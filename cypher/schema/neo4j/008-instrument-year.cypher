CREATE INDEX instrument_year IF NOT EXISTS FOR (node:Instrument) ON (node.year)
