// What the documents' earlier readings said, to be taken back.
UNWIND $ids AS id
MATCH (document:Instrument {id: id})-[r:CITES|INVOKES|MENTIONS|ADOPTED_BY|REPORTED_BY|UNDER_ITEM]->(target)
RETURN id AS document, type(r) AS type, target.id AS target, labels(target) AS labels,
  r.registrations AS registrations, r.container AS container, r.containerLocator AS containerLocator,
  r.aliases AS aliases
