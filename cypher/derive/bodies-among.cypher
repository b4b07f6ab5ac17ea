UNWIND $ids AS id
MATCH (:Body {id: id})
RETURN id
