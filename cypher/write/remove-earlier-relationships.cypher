// What they follow (FOLLOWS) is derived from what they say, and derived anew.
UNWIND $ids AS id
MATCH (document:Instrument {id: id})-[r:CITES|INVOKES|MENTIONS|ADOPTED_BY|REPORTED_BY|UNDER_ITEM|FOLLOWS]->()
DELETE r
