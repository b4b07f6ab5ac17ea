// An instrument's label follows from its id, whether its text is held or not: each gets the one that it should have.
UNWIND $rows AS row
MATCH (instrument:Instrument {id: row[0]})
REMOVE instrument:Resolution:Decision:PresidentialStatement:Treaty:SoftLaw:TreatySeriesEntry:SalesPublication:Document
FOREACH (each IN CASE WHEN row[1] = 'Resolution' THEN [1] ELSE [] END | SET instrument:Resolution)
FOREACH (each IN CASE WHEN row[1] = 'Decision' THEN [1] ELSE [] END | SET instrument:Decision)
FOREACH (each IN CASE WHEN row[1] = 'PresidentialStatement' THEN [1] ELSE [] END | SET instrument:PresidentialStatement)
FOREACH (each IN CASE WHEN row[1] = 'Treaty' THEN [1] ELSE [] END | SET instrument:Treaty)
FOREACH (each IN CASE WHEN row[1] = 'SoftLaw' THEN [1] ELSE [] END | SET instrument:SoftLaw)
FOREACH (each IN CASE WHEN row[1] = 'TreatySeriesEntry' THEN [1] ELSE [] END | SET instrument:TreatySeriesEntry)
FOREACH (each IN CASE WHEN row[1] = 'SalesPublication' THEN [1] ELSE [] END | SET instrument:SalesPublication)
FOREACH (each IN CASE WHEN row[1] = 'Document' THEN [1] ELSE [] END | SET instrument:Document)
