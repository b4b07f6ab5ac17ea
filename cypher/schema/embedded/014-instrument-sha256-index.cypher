CREATE INDEX instrument_sha256 IF NOT EXISTS FOR (node:Instrument) ON (node.sha256)
