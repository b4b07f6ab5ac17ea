MATCH (subject:Subject)
RETURN subject.id AS id, subject.name AS name
