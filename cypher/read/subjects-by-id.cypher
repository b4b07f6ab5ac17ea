UNWIND $ids AS wanted
MATCH (subject:Subject {id: wanted})
RETURN subject.id AS id, subject.name AS name, subject.scheme AS scheme
