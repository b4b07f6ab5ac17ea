// Subjects are few: read through, because they are asked for by name too.
MATCH (subject:Subject)
WHERE subject.id IN $subjects OR toLower(subject.name) IN $subjects
MATCH (subject)<-[:ABOUT]-(i:Instrument)
RETURN subject.id AS subject, subject.name AS name, collect(i.id) AS ids
