// What the graph has read, by content: asked once at the start of an ingest. All instruments are looked at.
MATCH (i:Instrument)
WHERE i.held OR i.listSha256 IS NOT NULL
RETURN i.id AS id, i.held AS held, i.path AS path, i.format AS format, i.sha256 AS sha256,
  i.citesCount AS cites, i.listSha256 AS listSha256
