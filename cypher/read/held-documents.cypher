// Which of these files' contents are in the graph, and as what.
UNWIND $sha256s AS sha256
MATCH (document:Instrument {sha256: sha256})
WHERE document.held
RETURN sha256, document.id AS id
