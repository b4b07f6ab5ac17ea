UNWIND $ids AS id
MATCH (document:Instrument {id: id})-[r:ABOUT]->()
DELETE r
