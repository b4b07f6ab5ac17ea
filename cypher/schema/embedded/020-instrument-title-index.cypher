CREATE INDEX instrument_title IF NOT EXISTS FOR (node:Instrument) ON (node.title)
