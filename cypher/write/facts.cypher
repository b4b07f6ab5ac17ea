// What a list says of an instrument beside its text; what the text itself says of title and day goes before.
UNWIND $rows AS row
MATCH (document:Instrument {id: row.id})
SET document += row.properties,
  document.title = coalesce(document.title, row.title),
  document.adopted = coalesce(document.adopted, row.adopted),
  document.year = coalesce(document.year, row.year)
