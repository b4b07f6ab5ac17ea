// The first word of a load: writing to the document keeps other loads of it waiting until this one ends.
UNWIND $ids AS id
MATCH (document:Instrument {id: id})
SET document.claimed = true
RETURN document.id AS id, document.held AS held, document.path AS path, document.sha256 AS sha256
